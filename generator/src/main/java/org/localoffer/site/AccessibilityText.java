package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Site;
import org.localoffer.site.view.AboutPage.AccessibilityView;
import org.localoffer.site.view.AboutPage.NotAccessibleView;

/** The facts of the accessibility statement, in the model statement's words where it has some. */
final class AccessibilityText {

  private static final String STANDARD =
      " compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.";

  private AccessibilityText() {}

  static AccessibilityView of(Site.Accessibility accessibility) {
    List<NotAccessibleView> problems = new ArrayList<>();
    for (Site.NotAccessible one : accessibility.notAccessible()) {
      problems.add(
          new NotAccessibleView(one.what(), one.why(), one.alternative(), date(one.fixBy())));
    }
    return new AccessibilityView(
        status(accessibility.status()),
        new FactRows()
            .value("prepared", "This statement was prepared on", date(accessibility.prepared()))
            .value("reviewed", "It was last reviewed on", date(accessibility.reviewed()))
            .value("tested-by", "Tested by", accessibility.testedBy())
            .rows(),
        problems);
  }

  private static String status(Site.@Nullable Compliance compliance) {
    return switch (compliance) {
      case FULLY -> "This website is fully" + STANDARD;
      case PARTIALLY -> "This website is partially" + STANDARD;
      case NOT -> "This website is not" + STANDARD;
      case null -> "";
    };
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : Wording.date(date);
  }
}

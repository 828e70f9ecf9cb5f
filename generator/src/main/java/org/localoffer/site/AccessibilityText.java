package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Site;
import org.localoffer.site.view.AccessibilityPage;
import org.localoffer.site.view.AccessibilityPage.Group;
import org.localoffer.site.view.AccessibilityPage.NotAccessible;

/** The facts of the accessibility statement, in the model statement's words where it has some. */
final class AccessibilityText {

  private static final String STANDARD =
      " compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.";

  private AccessibilityText() {}

  static AccessibilityPage of(Site site, String otherWaysHref) {
    Site.Accessibility accessibility = Objects.requireNonNull(site.accessibility());
    String baseUrl = site.baseUrl();
    return new AccessibilityPage(
        baseUrl == null ? "" : baseUrl,
        status(accessibility.status()),
        Wording.replyWithin(accessibility.replyDays()),
        groups(accessibility.notAccessible()),
        new FactRows()
            .value("prepared", "This statement was prepared on", date(accessibility.prepared()))
            .value("reviewed", "It was last reviewed on", date(accessibility.reviewed()))
            .value("tested-by", "How this website was tested", accessibility.testedBy())
            .rows(),
        otherWaysHref);
  }

  private static List<Group> groups(List<Site.NotAccessible> all) {
    List<Group> groups = new ArrayList<>();
    for (Site.Reason reason : Site.Reason.values()) {
      List<NotAccessible> problems = new ArrayList<>();
      for (Site.NotAccessible one : all) {
        if (one.reason() == reason) {
          problems.add(
              new NotAccessible(one.what(), one.why(), one.alternative(), date(one.fixBy())));
        }
      }
      if (!problems.isEmpty()) {
        groups.add(new Group(heading(reason), problems));
      }
    }
    return groups;
  }

  private static String heading(Site.Reason reason) {
    return switch (reason) {
      case NON_COMPLIANCE -> "Non-compliance with the accessibility regulations";
      case DISPROPORTIONATE_BURDEN -> "Disproportionate burden";
      case OUT_OF_SCOPE -> "Content that is not within the scope of the accessibility regulations";
    };
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

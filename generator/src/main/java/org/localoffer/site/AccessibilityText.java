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
import org.localoffer.words.Words;

/** The facts of the accessibility statement, in the model statement's words where it has some. */
final class AccessibilityText {

  private AccessibilityText() {}

  static AccessibilityPage of(Site site, String otherWaysHref, Words words) {
    Site.Accessibility accessibility = Objects.requireNonNull(site.accessibility());
    String baseUrl = site.baseUrl();
    return new AccessibilityPage(
        baseUrl == null ? "" : baseUrl,
        status(accessibility.status(), words),
        Wording.replyWithin(accessibility.replyDays(), words),
        groups(accessibility.notAccessible(), words),
        new FactRows(words)
            .value(
                "prepared",
                words.text("accessibility.prepared"),
                date(accessibility.prepared(), words))
            .value(
                "reviewed",
                words.text("accessibility.reviewed"),
                date(accessibility.reviewed(), words))
            .value("tested-by", words.text("accessibility.tested-by"), accessibility.testedBy())
            .rows(),
        otherWaysHref);
  }

  private static List<Group> groups(List<Site.NotAccessible> all, Words words) {
    List<Group> groups = new ArrayList<>();
    for (Site.Reason reason : Site.Reason.values()) {
      List<NotAccessible> problems = new ArrayList<>();
      for (Site.NotAccessible one : all) {
        if (one.reason() == reason) {
          problems.add(
              new NotAccessible(
                  one.what(), one.why(), one.alternative(), date(one.fixBy(), words)));
        }
      }
      if (!problems.isEmpty()) {
        groups.add(new Group(heading(reason, words), problems));
      }
    }
    return groups;
  }

  private static String heading(Site.Reason reason, Words words) {
    return switch (reason) {
      case NON_COMPLIANCE -> words.text("accessibility.non-compliance");
      case DISPROPORTIONATE_BURDEN -> words.text("accessibility.disproportionate-burden");
      case OUT_OF_SCOPE -> words.text("accessibility.out-of-scope");
    };
  }

  private static String status(Site.@Nullable Compliance compliance, Words words) {
    return switch (compliance) {
      case FULLY -> words.text("accessibility.fully");
      case PARTIALLY -> words.text("accessibility.partially");
      case NOT -> words.text("accessibility.not-at-all");
      case null -> "";
    };
  }

  private static String date(@Nullable LocalDate date, Words words) {
    return date == null ? "" : words.date(date);
  }
}

package org.localoffer.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;

/** The day of a piece of news, which its file name begins with. */
final class NewsDates {

  private static final int DATE_LENGTH = "2026-09-01".length();

  private NewsDates() {}

  /** The day in a file name such as {@code 2026-09-01-new-hall}, or null. */
  static @Nullable LocalDate of(String name) {
    return DayAndTime.day(name.substring(0, Math.min(name.length(), DATE_LENGTH)));
  }

  static void check(EntryDraft news, Findings findings) {
    String name = news.slug().value();
    LocalDate inName = of(name);
    LocalDate on = news.draft().get(NewsShape.ON);
    if (inName == null) {
      findings.add(new NewsWithoutDate().at(news.file().text().start(), name));
    } else if (on != null && !on.equals(inName)) {
      findings.add(new NewsDatesDiffer().at(news.draft().placeOf(NewsShape.ON), inName.toString()));
    }
  }
}

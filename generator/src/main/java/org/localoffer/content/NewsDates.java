package org.localoffer.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;

/** The day of a piece of news, which its file name begins with. */
final class NewsDates {

  private static final int DATE_LENGTH = "2026-09-01".length();

  private NewsDates() {}

  /** The day in a file name such as {@code 2026-09-01-new-hall}, or null. */
  static @Nullable LocalDate of(String name) {
    if (name.length() < DATE_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(name.substring(0, DATE_LENGTH));
    } catch (DateTimeParseException noDate) {
      return null;
    }
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

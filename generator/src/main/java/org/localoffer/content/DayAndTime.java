package org.localoffer.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days as {@code 2026-09-01} and times as {@code 09:30}, and nothing else: no 30 February, no
 * {@code 9.30am}. Read by hand, because setting up the JDK's formatters costs a small site more
 * than all of its dates.
 */
final class DayAndTime {

  private static final int DAY_LENGTH = "2026-09-01".length();
  private static final int TIME_LENGTH = "09:30".length();

  private DayAndTime() {}

  /** The day, or null where the text is none. */
  static @Nullable LocalDate day(String text) {
    boolean shaped =
        text.length() == DAY_LENGTH
            && areDigits(text, 0, 4)
            && text.charAt(4) == '-'
            && areDigits(text, 5, 7)
            && text.charAt(7) == '-'
            && areDigits(text, 8, DAY_LENGTH);
    if (!shaped) {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DAY_LENGTH));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** The time of day, or null where the text is none. */
  static @Nullable LocalTime time(String text) {
    boolean shaped =
        text.length() == TIME_LENGTH
            && areDigits(text, 0, 2)
            && text.charAt(2) == ':'
            && areDigits(text, 3, TIME_LENGTH);
    if (!shaped || number(text, 0, 2) > 23 || number(text, 3, TIME_LENGTH) > 59) {
      return null;
    }
    return LocalTime.of(number(text, 0, 2), number(text, 3, TIME_LENGTH));
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static boolean areDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}

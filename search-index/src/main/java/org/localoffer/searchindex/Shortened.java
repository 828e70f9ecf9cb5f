package org.localoffer.searchindex;

import java.util.List;

/** Sorted texts, each written as a digit for what it shares with the one before, and its rest. */
final class Shortened {

  /** The last digit that is a capital. */
  private static final int MOST_CAPITAL = 25;

  private Shortened() {}

  /** The texts with something between them. */
  static String of(List<String> sorted, String between) {
    return of(sorted, between, Digits.MOST);
  }

  /**
   * Texts without capitals, with nothing between them, as each digit is a capital.
   *
   * @throws IllegalArgumentException if a text has a capital from A to Z
   */
  static String capitals(List<String> sorted) {
    for (String text : sorted) {
      if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
        throw new IllegalArgumentException("cannot be written: " + text);
      }
    }
    return of(sorted, "", MOST_CAPITAL);
  }

  private static String of(List<String> sorted, String between, int most) {
    StringBuilder all = new StringBuilder();
    String before = "";
    for (String text : sorted) {
      int shared = shared(before, text, most);
      all.append(all.isEmpty() ? "" : between)
          .append(Digits.of(shared))
          .append(text, shared, text.length());
      before = text;
    }
    return all.toString();
  }

  /** How many letters two texts begin with alike, as far as one digit counts. */
  private static int shared(String before, String text, int most) {
    int length = Math.min(Math.min(before.length(), text.length()), most);
    int shared = 0;
    while (shared < length && before.charAt(shared) == text.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}

package org.localoffer.site;

import org.localoffer.directory.AgeRange;
import org.localoffer.words.Words;

/** Ages in words. */
final class AgeText {

  private AgeText() {}

  /** {@code From birth to 5}, {@code 5 to 11}, {@code From 16}, {@code Up to 25}. */
  static String of(AgeRange ages, Words words) {
    Integer from = ages.from();
    Integer to = ages.to();
    if (from == null) {
      return to == null
          ? words.text("fact.not-stated")
          : to == 0 ? words.text("ages.under-1") : words.text("ages.up-to", "to", to);
    }
    if (from == 0) {
      return to == null
          ? words.text("ages.from-birth")
          : to == 0 ? words.text("ages.under-1") : words.text("ages.from-birth-to", "to", to);
    }
    if (to == null) {
      return words.text("ages.from", "from", from);
    }
    return from.equals(to)
        ? words.number(from)
        : words.text("ages.from-to", "from", from, "to", to);
  }
}

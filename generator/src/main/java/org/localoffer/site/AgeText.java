package org.localoffer.site;

import org.localoffer.directory.AgeRange;

/** Ages in words. */
final class AgeText {

  private AgeText() {}

  /** {@code From birth to 5}, {@code 5 to 11}, {@code From 16}, {@code Up to 25}. */
  static String of(AgeRange ages) {
    Integer from = ages.from();
    Integer to = ages.to();
    if (from == null) {
      return to == null ? Wording.NOT_STATED : to == 0 ? "Under 1" : "Up to " + to;
    }
    if (from == 0) {
      return to == null ? "From birth" : to == 0 ? "Under 1" : "From birth to " + to;
    }
    if (to == null) {
      return "From " + from;
    }
    return from.equals(to) ? Integer.toString(from) : from + " to " + to;
  }
}

package org.localoffer.searchindex;

/**
 * Whole numbers as text that is short, needs no escape in JSON or HTML, and compresses well.
 *
 * <p>A digit is one of 64 letters. A number is one digit or more, the lowest five bits first; each
 * digit but the last has 32 added.
 */
final class Digits {

  /** The digit for 0, for 1, … for 63. */
  static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** The greatest value of a single digit. */
  static final int MOST = 63;

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private Digits() {}

  /** The digit for {@code value}, 0 to 63. */
  static char of(int value) {
    return LETTERS.charAt(value);
  }

  /** Appends a number, 0 or more. */
  static void append(StringBuilder text, int value) {
    int rest = value;
    while (rest >= MORE) {
      text.append(of(rest & (MORE - 1) | MORE));
      rest >>>= BITS;
    }
    text.append(of(rest));
  }

  /** Appends a number of either sign, less than 2^30 in size: as {@link #unsigned} gives it. */
  static void appendSigned(StringBuilder text, int value) {
    append(text, unsigned(value));
  }

  /** 0, -1, 1, -2 … as 0, 1, 2, 3 …; from -2^30 to 2^30 - 1. */
  static int unsigned(int value) {
    return value << 1 ^ value >> 31;
  }
}

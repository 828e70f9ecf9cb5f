package org.localoffer.postcode;

import org.jspecify.annotations.Nullable;

/** Numbers as tables have them: digits, a point, a minus sign. */
final class PlainNumber {

  /** Longer than any position in degrees or metres that means something. */
  private static final int MAX_LENGTH = 24;

  private PlainNumber() {}

  /** The number, or null: what Java would read besides (1e5, 0x1p3, NaN, 5f) is none here. */
  static @Nullable Double of(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if (!(c >= '0' && c <= '9' || c == '.' || c == '-' && i == 0)
          || c == '.' && text.indexOf('.') < i) {
        return null;
      }
    }
    return digit && text.length() <= MAX_LENGTH ? Double.valueOf(text) : null;
  }
}

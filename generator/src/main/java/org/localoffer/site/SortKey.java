package org.localoffer.site;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Alphabetical order as families expect it: capitals, accents and punctuation do not count. A "The"
 * at the beginning does: "The Orchard" stands under T, where somebody looks who has the whole name
 * in hand.
 */
final class SortKey {

  private SortKey() {}

  /** What to compare: lower-case letters and digits, words with one space between. */
  static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    boolean space = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (space && !key.isEmpty()) {
          key.append(' ');
        }
        key.appendCodePoint(c);
        space = false;
      } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
        space = true;
      }
    }
    return key.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}

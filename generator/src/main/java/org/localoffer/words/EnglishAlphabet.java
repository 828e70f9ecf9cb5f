package org.localoffer.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Alphabetical order as families expect it: capitals, accents and punctuation do not count. A "The"
 * at the beginning does: "The Orchard" stands under T, where somebody looks who has the whole name
 * in hand.
 */
final class EnglishAlphabet implements Alphabet {

  private static final List<Letter> LETTERS =
      IntStream.rangeClosed('a', 'z')
          .mapToObj(Character::toString)
          .map(letter -> new Letter(letter.toUpperCase(Locale.ROOT), letter, true))
          .toList();

  @Override
  public List<Letter> letters() {
    return LETTERS;
  }

  @Override
  public int letterOf(String name) {
    String key = key(name);
    char first = key.isEmpty() ? '0' : key.charAt(0);
    return first >= 'a' && first <= 'z' ? first - 'a' : -1;
  }

  /** Lower-case letters and digits, words with one space between. */
  @Override
  public String key(String name) {
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

package org.localoffer.searchindex;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a character is for the search: lower case, without accents, or no part of a word at all.
 *
 * <p>{@code words.js} has the same tables, and a test compares the two for every character. The
 * tables name what is <em>not</em> a letter, because a browser of 2017 cannot ask Unicode what is
 * one. Characters beyond the first plane (emoji, halves of a broken pair) are no part of a word.
 */
final class Folding {

  /** Stands for everything between words. */
  static final char GAP = ' ';

  /** Stands for every apostrophe. */
  static final char APOSTROPHE = '\'';

  /** Letters that Unicode does not take apart, each with what people type instead. */
  private static final String[] SPELLED = {
    "ßss", "æae", "ðd", "øo", "þth", "đd", "ħh", "ıi", "łl", "ŋn", "œoe", "ŧt", "ςσ"
  };

  /**
   * Accents, Arabic vowel and kana voice signs, and marks that have no width: first and last of
   * each range.
   */
  private static final String DROPPED =
      "\u00ad\u00ad\u0300\u036f\u0640\u0640\u064b\u065f\u0670\u0670\u200b\u200d\u2060\u2060"
          + "\u3099\u309a\ufe00\ufe0f\ufeff\ufeff";

  /** Signs, punctuation, halves of pairs and private characters: first and last of each range. */
  private static final String GAPS =
      "\u0080\u00a9\u00ab\u00b4\u00b6\u00b9\u00bb\u00bf\u00d7\u00d7\u00f7\u00f7\u02b0\u02ff"
          + "\u0374\u0375\u037e\u037e\u0384\u0385\u0387\u0387\u055a\u055f\u0589\u058a\u05be\u05be"
          + "\u05c0\u05c0\u05c3\u05c3\u05c6\u05c6\u05f3\u05f4\u0600\u060f\u061b\u061f\u066a\u066d"
          + "\u06d4\u06d4\u06dd\u06de\u0700\u070f\u0964\u0965\u0e3f\u0e3f\u0e4f\u0e4f\u0e5a\u0e5b"
          + "\u1360\u1368\u1680\u1680\u17d4\u17da\u1800\u180e\u2000\u206f\u20a0\u20cf\u2100\u214f"
          + "\u2190\u2bff\u2e00\u2e7f\u3000\u3004\u3008\u3020\u3030\u3030\u303d\u303f\u30a0\u30a0"
          + "\u30fb\u30fb\ud800\uf8ff\ufe10\ufe1f\ufe30\ufe6f\uff00\uff65\uffe0\uffff";

  /** Signs that are words by themselves, because their script has no spaces: Han and kana. */
  private static final String ALONE =
      "\u2e80\u2fdf\u3005\u3007\u3040\u30ff\u3400\u9fff\uf900\ufaff";

  private static final String APOSTROPHES = "\u2018\u2019\u02bc";

  private static final char[] ASCII = ascii();

  /** What was folded before, by the upper and the lower half of the character. */
  private final @Nullable String[] @Nullable [] known = new String[256][];

  /** What an ASCII character stands for: always one character. */
  static char ofAscii(char c) {
    return ASCII[c];
  }

  /**
   * What {@code c}, which is not ASCII, stands for: letters and digits of words, {@link #GAP} and
   * {@link #APOSTROPHE}, in any number.
   */
  String of(char c) {
    @Nullable String[] page = known[c >> 8];
    if (page == null) {
      page = new String[256];
      known[c >> 8] = page;
    }
    String folded = page[c & 255];
    if (folded == null) {
      folded = fold(c);
      page[c & 255] = folded;
    }
    return folded;
  }

  private static String fold(char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return "'";
    }
    StringBuilder folded = new StringBuilder();
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (!within(DROPPED, lower.charAt(i))) {
        foldPart(lower.charAt(i), folded);
      }
    }
    return folded.toString();
  }

  private static void foldPart(char c, StringBuilder folded) {
    if (c < 128) {
      folded.append(ASCII[c]);
    } else if (within(GAPS, c)) {
      folded.append(GAP);
    } else if (within(ALONE, c)) {
      folded.append(GAP).append(c).append(GAP);
    } else {
      folded.append(spelled(c));
    }
  }

  private static String spelled(char c) {
    for (String letter : SPELLED) {
      if (letter.charAt(0) == c) {
        return letter.substring(1);
      }
    }
    return String.valueOf(c);
  }

  private static boolean within(String ranges, char c) {
    for (int i = 0; i < ranges.length(); i += 2) {
      if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static char[] ascii() {
    char[] table = new char[128];
    for (char c = 0; c < 128; c++) {
      if (c >= 'A' && c <= 'Z') {
        table[c] = (char) (c + ('a' - 'A'));
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        table[c] = c;
      } else {
        table[c] = c == APOSTROPHE || c == '`' ? APOSTROPHE : GAP;
      }
    }
    return table;
  }
}

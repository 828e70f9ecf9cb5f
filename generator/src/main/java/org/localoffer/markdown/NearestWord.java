package org.localoffer.markdown;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody most likely meant to type. */
final class NearestWord {

  /** Longer words are not typing mistakes; comparing costs the product of two lengths. */
  private static final int MAX_LENGTH = 100;

  /** Among more words, an editor finds the right one sooner than a program that compares all. */
  private static final int MAX_WORDS = 100;

  private NearestWord() {}

  /**
   * The word of {@code known} that takes the fewest changed letters to reach, if these are at most
   * a third of it; of several, the first in alphabetical order.
   */
  static @Nullable String to(String typed, Collection<String> known) {
    if (typed.length() > MAX_LENGTH || known.size() > MAX_WORDS) {
      return null;
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    @Nullable String nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (String word : known) {
      int most = Math.max(1, word.length() / 3);
      if (Math.abs(word.length() - lower.length()) > most) {
        continue;
      }
      int changes = changes(lower, word);
      boolean better = nearest == null || changes < fewest;
      if (changes <= most && (better || changes == fewest && word.compareTo(nearest) < 0)) {
        nearest = word;
        fewest = changes;
      }
    }
    return nearest;
  }

  /** A sentence for a hint, or an empty string. */
  static String question(@Nullable String nearest) {
    return nearest == null ? "" : "Did you mean \"" + nearest + "\"? ";
  }

  /** The Levenshtein distance. */
  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}

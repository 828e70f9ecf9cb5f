package org.localoffer.searchindex;

/**
 * How many slips of the finger lie between two words: a letter too many, too few, wrong, or two
 * neighbours swapped (optimal string alignment).
 */
final class EditDistance {

  /** Words of fewer letters are not mended: most are acronyms, and MRI is no slip of MSI. */
  static final int SHORTEST = 4;

  /**
   * Words from this length may have two slips. With two in six letters, a directory that has no
   * scouts would answer with its sports.
   */
  private static final int TWO_SLIPS = 7;

  /** Words from this length may have two slips even if the first letter is one of them. */
  private static final int TWO_SLIPS_AT_FIRST = 9;

  /** From this length the first two letters of a word may be swapped. */
  private static final int SHORTEST_SWAPPED = 5;

  /** So many last letters tell words apart well enough: more would need the second slip early. */
  private static final int LONGEST_ENDING = 4;

  private EditDistance() {}

  /** How many slips are forgiven in a word: 0 to 2; none if it has a digit. */
  static int allowed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return 0;
      }
    }
    return word.length() < SHORTEST ? 0 : word.length() < TWO_SLIPS ? 1 : 2;
  }

  /**
   * How many slips are forgiven if the first letter is wrong: {@code filosophy} is philosophy, but
   * doctor is not factor.
   */
  static int allowedAtFirst(String word) {
    return word.length() < TWO_SLIPS_AT_FIRST ? Math.min(allowed(word), 1) : allowed(word);
  }

  /**
   * What a word surely ends with if its first letter is wrong: all but that letter and, where there
   * are enough, its neighbour, with which it may be swapped; four letters at most, so that another
   * slip may stand before.
   */
  static String endingKept(String word) {
    int spared = word.length() < SHORTEST_SWAPPED ? 1 : 2;
    return word.substring(Math.max(spared, word.length() - LONGEST_ENDING));
  }

  /** The distance, or {@code limit + 1} if it is more than {@code limit}, which is 0 or more. */
  static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      if (fill(row, above, before, a, b, i) > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[b.length()], limit + 1);
  }

  /** Fills the row of {@code a}'s letter {@code i} and gives its smallest number. */
  private static int fill(int[] row, int[] above, int[] before, String a, String b, int i) {
    row[0] = i;
    int smallest = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      int best = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
      if (i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1)) {
        best = Math.min(best, before[j - 2] + 1);
      }
      row[j] = best;
      smallest = Math.min(smallest, best);
    }
    return smallest;
  }
}

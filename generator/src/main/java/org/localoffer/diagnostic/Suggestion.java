package org.localoffer.diagnostic;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that a person probably meant. */
public final class Suggestion {

  /** More letters wrong than this and a guess only confuses. */
  private static final int MAX_DISTANCE = 3;

  /** Longer words are cut before they are compared, so that hostile input stays cheap. */
  private static final int MAX_COMPARED_LENGTH = 100;

  private Suggestion() {}

  /**
   * The candidate nearest to {@code written} (by edits of a letter, a swap of two neighbours
   * counting as one), or null where none is near: at most a third of the letters and at most three
   * may differ. Of equally near ones the first in the given order wins.
   */
  public static @Nullable String nearest(String written, Collection<String> candidates) {
    int length = Math.min(written.length(), MAX_COMPARED_LENGTH);
    return nearest(written, candidates, Math.min(MAX_DISTANCE, Math.max(1, length / 3)));
  }

  /** The first candidate that is one edit from {@code written}, or null where there is none. */
  public static @Nullable String oneSlipFrom(String written, Collection<String> candidates) {
    return nearest(written, candidates, 1);
  }

  private static @Nullable String nearest(String written, Collection<String> candidates, int most) {
    String word = cut(written);
    int best = most + 1;
    String found = null;
    long letters = letters(word);
    for (String candidate : candidates) {
      int length = Math.min(candidate.length(), MAX_COMPARED_LENGTH);
      if (Math.abs(length - word.length()) >= best
          || Long.bitCount(letters ^ letters(candidate)) > 2 * (best - 1)) {
        continue;
      }
      int distance = distance(word, cut(candidate));
      if (distance < best) {
        best = distance;
        found = candidate;
      }
    }
    return found;
  }

  /** {@code Did you mean “autism”? } or an empty string, for the beginning of a hint. */
  public static String didYouMean(String written, Collection<String> candidates) {
    return question(nearest(written, candidates));
  }

  /** {@code Did you mean “autism”? }, or an empty string where there is nothing to ask. */
  public static String question(@Nullable String nearest) {
    return nearest == null ? "" : "Did you mean “" + nearest + "”? ";
  }

  /**
   * Which letters a word has, one bit for each of 64 kinds. An edit changes two bits at most, so
   * most of some ten thousand candidates need no closer look.
   */
  private static long letters(String word) {
    long letters = 0;
    int end = Math.min(word.length(), MAX_COMPARED_LENGTH);
    for (int i = 0; i < end; i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  private static String cut(String word) {
    return word.length() <= MAX_COMPARED_LENGTH ? word : word.substring(0, MAX_COMPARED_LENGTH);
  }

  /** Optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(last[j - 1] + change, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        current[j] = cost;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return last[b.length()];
  }
}

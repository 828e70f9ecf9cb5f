package org.localoffer.searchindex;

import java.util.Set;

/**
 * The words that hold a sentence together and say nothing of what is looked for.
 *
 * <p>They are indexed like all others. A query leaves them out as long as it has another word, so
 * that {@code can my son get transport to school} looks for son, transport and school; {@code who}
 * alone still finds what has it in its name. The list travels in the manifest.
 */
final class QuietWords {

  /** In alphabetical order, as {@link WordSplitter} gives them: {@code dont} for don't. */
  static final String TEXT =
      "a about am an and any are as at be been but by can could did do does dont for from get gets"
          + " getting give got had has have having he her him his how i if im in into is it its"
          + " ive like may me my need needs no not of on or our she should so some than that the"
          + " their them then there these they this those to us want wants was we were what when"
          + " where which who whose why will with would you your";

  private static final Set<String> WORDS = Set.of(TEXT.split(" "));

  private QuietWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}

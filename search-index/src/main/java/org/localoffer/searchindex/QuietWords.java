package org.localoffer.searchindex;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words that hold a sentence together and say nothing of what is looked for.
 *
 * <p>They are indexed like all others. A query leaves them out as long as it has another word, so
 * that {@code can my son get transport to school} looks for transport and school; {@code who} alone
 * still finds what has it in its name. The list travels in the manifest.
 */
final class QuietWords {

  /** In every index, as {@link WordSplitter} gives them: {@code dont} for don't. */
  private static final String ALWAYS =
      "a about am an and any are as at be been but by can could did do does dont for from get gets"
          + " getting give got had has have having he her him his how i if im in into is it its"
          + " ive like may me my need needs no not of on or our she should so some than that the"
          + " their them then there these they this those to us want wants was we were what when"
          + " where which who whose why will with would you your";

  private static final Set<String> FUNCTION_WORDS = Set.of(ALWAYS.split(" "));

  /** Letters of the longest: getting. */
  private static final int LONGEST_FUNCTION_WORD = 7;

  private final SortedSet<String> words = new TreeSet<>(FUNCTION_WORDS);

  /**
   * @param more further quiet words, and phrases, which {@link PhraseTable} leaves out as a whole
   */
  QuietWords(Iterable<String> more, WordSplitter splitter) {
    for (String text : more) {
      List<String> split = splitter.words(text);
      if (split.size() == 1) {
        words.add(split.getFirst());
      }
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** As {@link #isFunctionWord(String)}, of letters. */
  static boolean isFunctionWord(char[] letters, int length) {
    return length <= LONGEST_FUNCTION_WORD
        && FUNCTION_WORDS.contains(new String(letters, 0, length));
  }

  /** Whether a word says nothing in any text: {@code the}, but not {@code children}. */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** All of them in alphabetical order. */
  SortedSet<String> words() {
    return words;
  }
}

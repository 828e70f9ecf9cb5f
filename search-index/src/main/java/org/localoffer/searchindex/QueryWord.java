package org.localoffer.searchindex;

import java.util.List;

/**
 * A word of a query, and what the index has for it.
 *
 * @param word as typed, after {@link WordSplitter}
 * @param match how the index was matched
 * @param instead the words of the index that stand in for it, the best first; empty if the match is
 *     {@link Match#WHOLE} or {@link Match#NONE}
 * @param terms the numbers of the terms to look for, each once; a document counts with the best of
 *     them; empty if no document has the word
 * @param stem the stem of the word, or of the word that was meant: part of the key of a phrase
 * @param quiet whether it is left out if there are others
 */
record QueryWord(
    String word,
    Match match,
    List<String> instead,
    List<Integer> terms,
    String stem,
    boolean quiet) {

  /** How a typed word was found among the words of the index. */
  enum Match {
    /** The index has the word, or another form of it. */
    WHOLE,
    /** The index has it so rarely that a frequent word beside it may have been meant too. */
    RARE,
    /** It has words that begin so. */
    BEGINNING,
    /** It has a word that is a slip or two away. */
    NEAR,
    /** It has nothing like it. */
    NONE
  }

  /** The words of a phrase side by side: they count besides each of them. */
  static QueryWord ofPhrase(int term) {
    return new QueryWord("", Match.WHOLE, List.of(), List.of(term), "", false);
  }

  /** Whether documents have it as it is, or another form of it. */
  boolean isIndexed() {
    return !terms.isEmpty() && (match == Match.WHOLE || match == Match.RARE);
  }

  /** Whether it is the words of a phrase side by side. */
  boolean isPhrase() {
    return word.isEmpty();
  }

  QueryWord {
    instead = List.copyOf(instead);
    terms = List.copyOf(terms);
  }
}

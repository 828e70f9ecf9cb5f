package org.localoffer.searchindex;

import java.util.List;

/**
 * A word of a query, and what the index has for it.
 *
 * @param word as typed, after {@link WordSplitter}
 * @param match how the index was matched
 * @param instead the words of the index that stand in for it, the best first; empty unless the
 *     match is {@link Match#BEGINNING} or {@link Match#NEAR}
 * @param terms the numbers of the terms to look for, each once; a document counts with the best of
 *     them; empty if the match is {@link Match#NONE}
 */
record QueryWord(String word, Match match, List<String> instead, List<Integer> terms) {

  /** How a typed word was found among the words of the index. */
  enum Match {
    /** The index has the word. */
    WHOLE,
    /** It has words that begin so. */
    BEGINNING,
    /** It has a word that is a slip or two away. */
    NEAR,
    /** It has nothing like it. */
    NONE
  }

  QueryWord {
    instead = List.copyOf(instead);
    terms = List.copyOf(terms);
  }
}

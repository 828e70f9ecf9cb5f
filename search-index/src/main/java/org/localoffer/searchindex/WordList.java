package org.localoffer.searchindex;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a finished index, sorted, each with its term and the number of documents that have
 * the term.
 *
 * @param words sorted by UTF-16 code units, which is also the order of Lucene's terms as no word
 *     holds a surrogate
 * @param termOfWord the number of each word's term
 * @param terms the terms (stems), sorted; a term's number is its place
 * @param documents how many documents have each term, at least 1
 */
record WordList(String[] words, int[] termOfWord, String[] terms, int[] documents) {

  /** Brings the words of a build into order. */
  static WordList of(WordTable table, List<String> sortedTerms, int[] documents) {
    String[] terms = sortedTerms.toArray(new String[0]);
    String[] words = table.words().toArray(new String[0]);
    Arrays.sort(words);
    int[] termOfWord = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      termOfWord[i] = Arrays.binarySearch(terms, table.stemOf(words[i]));
    }
    return new WordList(words, termOfWord, terms, documents);
  }

  /** The place of {@code word}, or a negative number. */
  int indexOf(String word) {
    return Arrays.binarySearch(words, word);
  }

  /** The place of the first word that is not before {@code start}. */
  int firstFrom(String start) {
    int found = Arrays.binarySearch(words, start);
    return found >= 0 ? found : -found - 1;
  }

  /** How many documents have the term of the word at {@code place}. */
  int documentsOf(int place) {
    return documents[termOfWord[place]];
  }
}

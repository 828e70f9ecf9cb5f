package org.localoffer.searchindex;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a finished index, sorted, each with its term and the number of documents that have
 * the term.
 *
 * @param words sorted by UTF-16 code units, which is also the order of Lucene's terms as no word
 *     holds a surrogate
 * @param termOfWord the number of each word's term; {@link #NO_TERM} if no document has it and the
 *     word is known from phrases only
 * @param terms the terms (stems), sorted; a term's number is its place
 * @param documents how many documents have each term, at least 1
 */
record WordList(String[] words, int[] termOfWord, String[] terms, int[] documents) {

  /** Stands for the term of a word that no document has. */
  static final int NO_TERM = -1;

  /** Brings the words of a build into order. */
  static WordList of(WordTable table, List<String> sortedTerms, int[] documents) {
    String[] terms = sortedTerms.toArray(new String[0]);
    String[] words = table.words().toArray(new String[0]);
    Arrays.sort(words);
    int[] termOfWord = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      termOfWord[i] = Math.max(NO_TERM, Arrays.binarySearch(terms, table.stemOf(words[i])));
    }
    return new WordList(words, termOfWord, terms, documents);
  }

  /** The same with more words that are known, though documents need not have them. */
  WordList with(Set<String> more, BritishStems stems) {
    SortedMap<String, Integer> all = new TreeMap<>();
    for (String word : more) {
      all.put(word, termOf(stems.of(word)));
    }
    for (int i = 0; i < words.length; i++) {
      all.put(words[i], termOfWord[i]);
    }
    return of(all);
  }

  /** The same without some words. */
  WordList without(Set<String> less) {
    SortedMap<String, Integer> rest = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      if (!less.contains(words[i])) {
        rest.put(words[i], termOfWord[i]);
      }
    }
    return of(rest);
  }

  private WordList of(SortedMap<String, Integer> termByWord) {
    return new WordList(
        termByWord.keySet().toArray(String[]::new),
        termByWord.values().stream().mapToInt(Integer::intValue).toArray(),
        terms,
        documents);
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

  /** The number of a term (stem), or {@link #NO_TERM}. */
  int termOf(String stem) {
    return Math.max(NO_TERM, Arrays.binarySearch(terms, stem));
  }

  /** How many documents have the term of the word at {@code place}. */
  int documentsOf(int place) {
    int term = termOfWord[place];
    return term == NO_TERM ? 0 : documents[term];
  }
}

package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.util.BytesRef;

/**
 * Every word that was seen while an index is built, and the term that stands for it.
 *
 * <p>Each distinct word is stemmed once: a text of 250 words repeats most of them, and the stemmer
 * is the dearest step of the analysis.
 */
final class WordTable {

  private final BritishStems stems;
  private final CharArrayMap<Integer> numberByWord = new CharArrayMap<>(4096, false);
  private final Map<String, Integer> numberByTerm = new HashMap<>(4096);
  private final List<String> words = new ArrayList<>();
  private final List<BytesRef> terms = new ArrayList<>();

  WordTable(BritishStems stems) {
    this.stems = stems;
  }

  /** The number of the word's term: 0 for the first one seen. */
  int termOf(char[] letters, int length) {
    Integer known = numberByWord.get(letters, 0, length);
    return known != null ? known : add(new String(letters, 0, length));
  }

  /** The number of a term that is a phrase; it has no word. */
  int phraseTerm(String phrase) {
    return numberOf(phrase);
  }

  /** The term with this number, as Lucene takes it. */
  BytesRef term(int number) {
    return terms.get(number);
  }

  /** How many terms there are. */
  int termCount() {
    return terms.size();
  }

  /** All words, in the order in which they were seen. */
  List<String> words() {
    return words;
  }

  /** The stem of a word of this table. */
  String stemOf(String word) {
    return term(numberByWord.get(word)).utf8ToString();
  }

  private int add(String word) {
    int number = numberOf(stems.of(word));
    numberByWord.put(word, number);
    words.add(word);
    return number;
  }

  private int numberOf(String term) {
    Integer number = numberByTerm.get(term);
    if (number == null) {
      number = terms.size();
      numberByTerm.put(term, number);
      terms.add(new BytesRef(term));
    }
    return number;
  }
}

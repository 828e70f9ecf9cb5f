package org.localoffer.searchindex;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The terms of one document, each once with its frequency over all fields, as Lucene reads them.
 *
 * <p>A word in a field with boost 8 counts as eight in a field with boost 1, and all go into one
 * Lucene field. That is BM25F (Robertson, Zaragoza and Taylor, 2004): one saturation over all
 * fields instead of a sum of one for each, so that two words found once beat one word found
 * everywhere; and a posting carries one number, which is all that the browser needs.
 *
 * <p>Used again for every document: {@link #clear()}, then for each field {@link #startField}, then
 * {@link #startText} and {@link #add} for each word.
 */
final class DocumentTerms extends TokenStream {

  /**
   * Beyond this a word in one field counts no further: an entry that says {@code autism} 3,000
   * times must not stand before the honest ones.
   */
  private static final int MAX_COUNT_IN_FIELD = 5;

  private final WordTable table;
  private final PhraseSpotter phrases;
  private final BytesTermAttribute termAttribute = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequencyAttribute =
      addAttribute(TermFrequencyAttribute.class);

  private int[] frequencies = new int[1024];
  private int[] lastField = new int[1024];
  private int[] countInField = new int[1024];
  private int[] terms = new int[256];
  private int termCount;
  private int next;
  private int field;
  private int fieldFrequency;

  DocumentTerms(WordTable table, PhraseSpotter phrases) {
    this.table = table;
    this.phrases = phrases;
  }

  /** Forgets the last document. */
  void clear() {
    for (int i = 0; i < termCount; i++) {
      frequencies[terms[i]] = 0;
    }
    termCount = 0;
  }

  /** Begins a field whose words count {@code frequency} each. */
  void startField(int frequency) {
    field++;
    fieldFrequency = frequency;
  }

  /** Begins a text of the field: a phrase does not reach from one into the next. */
  void startText() {
    phrases.startText();
  }

  /** Adds a word of the text, and the phrases that end with it. */
  void add(char[] letters, int length) {
    int term = table.termOf(letters, length);
    add(term);
    for (String phrase : phrases.next(letters, length, term)) {
      add(table.phraseTerm(phrase));
    }
  }

  private void add(int term) {
    if (term >= frequencies.length) {
      grow();
    }
    if (lastField[term] != field) {
      lastField[term] = field;
      countInField[term] = 0;
    }
    if (countInField[term]++ < MAX_COUNT_IN_FIELD) {
      count(term);
    }
  }

  private void count(int term) {
    if (frequencies[term] == 0) {
      if (termCount == terms.length) {
        terms = Arrays.copyOf(terms, termCount * 2);
      }
      terms[termCount++] = term;
    }
    frequencies[term] += fieldFrequency;
  }

  private void grow() {
    int size = Math.max(frequencies.length * 2, table.termCount());
    frequencies = Arrays.copyOf(frequencies, size);
    lastField = Arrays.copyOf(lastField, size);
    countInField = Arrays.copyOf(countInField, size);
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == termCount) {
      return false;
    }
    clearAttributes();
    int term = terms[next++];
    termAttribute.setBytesRef(table.term(term));
    frequencyAttribute.setTermFrequency(frequencies[term]);
    return true;
  }
}

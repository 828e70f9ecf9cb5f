package org.localoffer.searchindex;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Writes which term each word stands for; the shape is in {@link SearchExport}. */
final class WordShards {

  /** Letters of words in a file: about 800 bytes compressed. */
  private static final int LETTERS = 1_500;

  private final WordList list;
  private final String[] words;
  private final int[] places;
  private final TermNumbers numbers;
  private final Shards shards;

  private WordShards(
      String kind, WordList list, String[] words, int[] places, TermNumbers numbers) {
    this.list = list;
    this.numbers = numbers;
    this.words = words;
    this.places = places;
    this.shards = Shards.byFirstWord(kind);
  }

  /** From their beginnings, for words half typed or with a slip. */
  static Shards of(WordList list, TermNumbers numbers) {
    int[] places = IntStream.range(0, list.words().length).toArray();
    return new WordShards("words", list, list.words(), places, numbers).write();
  }

  /** From their ends, for words whose first letter is wrong. */
  static Shards of(WordList list, WordEndings endings, TermNumbers numbers) {
    return new WordShards("endings", list, endings.reversed(), endings.places(), numbers).write();
  }

  private Shards write() {
    int from = 0;
    int letters = 0;
    for (int i = 0; i < words.length; i++) {
      letters += words[i].length() + 1;
      if (letters > LETTERS) {
        add(from, i + 1);
        from = i + 1;
        letters = 0;
      }
    }
    add(from, words.length);
    return shards;
  }

  private void add(int from, int to) {
    if (from == to) {
      return;
    }
    String shortened = Shortened.of(Arrays.asList(words).subList(from, to), " ");
    StringBuilder terms = new StringBuilder();
    StringBuilder documents = new StringBuilder();
    int last = 0;
    for (int i = from; i < to; i++) {
      int term = list.termOfWord()[places[i]];
      if (term < 0) {
        Digits.append(terms, 0);
      } else {
        Digits.append(terms, 1 + Digits.unsigned(numbers.of(term) - last));
        last = numbers.of(term);
      }
      Digits.append(documents, list.documentsOf(places[i]));
    }
    shards.add(
        words[from],
        words[to - 1],
        json -> {
          json.writeStringProperty("words", shortened);
          json.writeStringProperty("terms", terms.toString());
          json.writeStringProperty("documents", documents.toString());
        });
  }
}

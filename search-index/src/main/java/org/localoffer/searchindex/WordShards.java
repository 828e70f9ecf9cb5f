package org.localoffer.searchindex;

import java.util.Arrays;
import java.util.List;

/** Writes which term each word stands for; the shape is in {@link SearchExport}. */
final class WordShards {

  /** Letters of words in a file: about 800 bytes compressed. */
  private static final int LETTERS = 1_500;

  private final WordList list;
  private final Shards shards = Shards.byFirstWord("words");

  private WordShards(WordList list) {
    this.list = list;
  }

  static Shards of(WordList list) {
    WordShards writer = new WordShards(list);
    int from = 0;
    int letters = 0;
    for (int place = 0; place < list.words().length; place++) {
      letters += list.words()[place].length() + 1;
      if (letters > LETTERS) {
        writer.add(from, place + 1);
        from = place + 1;
        letters = 0;
      }
    }
    writer.add(from, list.words().length);
    return writer.shards;
  }

  private void add(int from, int to) {
    if (from == to) {
      return;
    }
    String words = shortened(Arrays.asList(list.words()).subList(from, to), " ");
    StringBuilder terms = new StringBuilder();
    StringBuilder documents = new StringBuilder();
    int last = 0;
    for (int place = from; place < to; place++) {
      int term = list.termOfWord()[place];
      if (term < 0) {
        Digits.append(terms, 0);
      } else {
        Digits.append(terms, 1 + Digits.unsigned(term - last));
        last = term;
      }
      Digits.append(documents, list.documentsOf(place));
    }
    shards.add(
        list.words()[from],
        list.words()[to - 1],
        json -> {
          json.writeStringProperty("words", words);
          json.writeStringProperty("terms", terms.toString());
          json.writeStringProperty("documents", documents.toString());
        });
  }

  /**
   * Sorted texts: of each one digit, how many letters it shares with the one before, and the rest.
   */
  static String shortened(List<String> sorted, String between) {
    StringBuilder all = new StringBuilder();
    String before = "";
    for (String text : sorted) {
      int shared = shared(before, text);
      all.append(before.isEmpty() ? "" : between)
          .append(Digits.of(shared))
          .append(text, shared, text.length());
      before = text;
    }
    return all.toString();
  }

  /** How many letters two words begin with alike, as far as one digit counts. */
  private static int shared(String before, String word) {
    int length = Math.min(Math.min(before.length(), word.length()), Digits.MOST);
    int shared = 0;
    while (shared < length && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}

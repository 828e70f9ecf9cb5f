package org.localoffer.searchindex;

/** Writes which term each word stands for; the shape is in {@link SearchExport}. */
final class WordShards {

  /** Letters of words in a file: about 4 KB compressed, so that a near miss loads three at most. */
  private static final int LETTERS = 8_000;

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
    StringBuilder words = new StringBuilder();
    StringBuilder terms = new StringBuilder();
    StringBuilder documents = new StringBuilder();
    int last = 0;
    for (int place = from; place < to; place++) {
      words.append(place == from ? "" : " ").append(list.words()[place]);
      Digits.appendSigned(terms, list.termOfWord()[place] - last);
      Digits.append(documents, list.documentsOf(place));
      last = list.termOfWord()[place];
    }
    shards.add(
        list.words()[from],
        json -> {
          json.writeStringProperty("words", words.toString());
          json.writeStringProperty("terms", terms.toString());
          json.writeStringProperty("documents", documents.toString());
        });
  }
}

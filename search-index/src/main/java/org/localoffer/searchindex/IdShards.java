package org.localoffer.searchindex;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes which document has an id, for lists that name their entries; see {@link SearchExport}. */
final class IdShards {

  /** Ids in a file: about 2 KB compressed. */
  private static final int IDS = 200;

  private IdShards() {}

  static Shards of(List<SearchDocument> documents) {
    Shards shards = Shards.byFirstWord("ids");
    List<Integer> sorted =
        IntStream.range(0, documents.size())
            .boxed()
            .sorted(Comparator.comparing(number -> documents.get(number).id()))
            .toList();
    for (int from = 0; from < sorted.size(); from += IDS) {
      List<Integer> some = sorted.subList(from, Math.min(from + IDS, sorted.size()));
      StringBuilder ids = new StringBuilder();
      StringBuilder numbers = new StringBuilder();
      for (int number : some) {
        ids.append(ids.isEmpty() ? "" : " ").append(documents.get(number).id());
        Digits.append(numbers, number);
      }
      shards.add(
          documents.get(some.getFirst()).id(),
          documents.get(some.getLast()).id(),
          json -> {
            json.writeStringProperty("ids", ids.toString());
            json.writeStringProperty("documents", numbers.toString());
          });
    }
    return shards;
  }
}

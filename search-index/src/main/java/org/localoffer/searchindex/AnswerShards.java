package org.localoffer.searchindex;

import java.util.List;

/** Writes what words mean; the shape is in {@link SearchExport}. */
final class AnswerShards {

  /** Answers in a file: one is needed at a time, and a file of one would be half its name. */
  private static final int ANSWERS = 4;

  private AnswerShards() {}

  static Shards of(List<SearchAnswer> answers) {
    Shards shards = Shards.bySize("answers");
    for (int from = 0; from < answers.size(); from += ANSWERS) {
      List<SearchAnswer> some = answers.subList(from, Math.min(from + ANSWERS, answers.size()));
      shards.add(
          some.size(),
          json -> {
            json.writeArrayPropertyStart("rows");
            for (SearchAnswer answer : some) {
              json.writeStartArray();
              json.writeString(answer.term());
              json.writeString(answer.text());
              json.writeString(answer.address());
              json.writeEndArray();
            }
            json.writeEndArray();
          });
    }
    return shards;
  }
}

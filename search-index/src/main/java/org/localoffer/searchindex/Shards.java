package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The files of one kind, in order, and what the manifest says of them. */
final class Shards implements ExportPart {

  /**
   * Neighbouring files that share a mark: each mark makes the manifest 4 bytes longer, and every
   * visitor loads that, while few come back so soon that an unchanged file is still at hand.
   */
  static final int FILES_OF_A_MARK = 8;

  private final String kind;
  private final String between;
  private final List<String> first = new ArrayList<>();
  private final StringBuilder sizes = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final List<String> unmarked = new ArrayList<>();
  private final List<SearchFile> files = new ArrayList<>();
  private String last = "";

  private Shards(String kind, String between) {
    this.kind = kind;
    this.between = between;
  }

  /** Files that are found by the first word in each. */
  static Shards byFirstWord(String kind) {
    return new Shards(kind, " ");
  }

  /** Files that are found by the first stem or phrase of stems in each, or by counting. */
  static Shards byFirstStem(String kind) {
    return new Shards(kind, "|");
  }

  /** Files that are found by counting what is in those before. */
  static Shards bySize(String kind) {
    return new Shards(kind, "");
  }

  /**
   * Adds a file by its first word; words are sorted by UTF-16 code units, with none in two files.
   *
   * @param lastWord the last one in it, so that of the next file's first word no more is written
   *     than tells the two apart
   */
  void add(String firstWord, String lastWord, Consumer<JsonGenerator> data) {
    first.add(apart(last, firstWord));
    last = lastWord;
    add(data);
  }

  /** The same with how many are in it. */
  void add(String firstWord, String lastWord, int size, Consumer<JsonGenerator> data) {
    Digits.append(sizes, size);
    add(firstWord, lastWord, data);
  }

  /** The shortest beginning of {@code after} that is not one of {@code before} too. */
  private static String apart(String before, String after) {
    int length = Math.min(1, after.length());
    while (length < after.length()
        && (before.regionMatches(0, after, 0, length)
            || Character.isHighSurrogate(after.charAt(length - 1)))) {
      length++;
    }
    return after.substring(0, length);
  }

  void add(int size, Consumer<JsonGenerator> data) {
    Digits.append(sizes, size);
    add(data);
  }

  private void add(Consumer<JsonGenerator> data) {
    unmarked.add(ScriptFile.json(data));
    if (unmarked.size() == FILES_OF_A_MARK) {
      mark();
    }
  }

  private void mark() {
    if (unmarked.isEmpty()) {
      return;
    }
    String mark = ScriptFile.mark(unmarked);
    marks.append(mark);
    for (String json : unmarked) {
      files.add(ScriptFile.of(kind + '-' + files.size() + '-' + mark, json));
    }
    unmarked.clear();
  }

  @Override
  public List<SearchFile> files() {
    mark();
    return files;
  }

  /**
   * Writes {@code "kind":{"first":"…","sizes":"…","marks":"…"}}, of the first two what there is.
   */
  @Override
  public void describe(JsonGenerator json) {
    describe(json, () -> {});
  }

  /** The same with something more in the object. */
  void describe(JsonGenerator json, Runnable more) {
    mark();
    json.writeObjectPropertyStart(kind);
    if (!between.isEmpty()) {
      json.writeStringProperty("first", String.join(between, first));
    }
    if (!between.equals(" ")) {
      json.writeStringProperty("sizes", sizes.toString());
    }
    json.writeStringProperty("marks", marks.toString());
    more.run();
    json.writeEndObject();
  }
}

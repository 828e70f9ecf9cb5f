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

  /** The same for files of stems, of which any change of an entry changes many. */
  static final int STEM_FILES_OF_A_MARK = 32;

  private enum Found {
    BY_WORD,
    BY_STEM,
    BY_SIZE
  }

  private final String kind;
  private final Found found;
  private final List<String> first = new ArrayList<>();
  private final StringBuilder sizes = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final List<String> unmarked = new ArrayList<>();
  private final List<SearchFile> files = new ArrayList<>();
  private String last = "";

  private Shards(String kind, Found found) {
    this.kind = kind;
    this.found = found;
  }

  /** Files that are found by the first word in each. */
  static Shards byFirstWord(String kind) {
    return new Shards(kind, Found.BY_WORD);
  }

  /**
   * Files that are found by the first stem or phrase of stems in each. These are many, so that the
   * first ones are written without what they share and without anything between: no stem has a
   * capital.
   */
  static Shards byFirstStem(String kind) {
    return new Shards(kind, Found.BY_STEM);
  }

  /** Files that are found by counting what is in those before. */
  static Shards bySize(String kind) {
    return new Shards(kind, Found.BY_SIZE);
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

  /** The same with a text as its data. */
  void add(String firstWord, String lastWord, String data) {
    first.add(apart(last, firstWord));
    last = lastWord;
    add(ScriptFile.text(data));
  }

  /** Adds a file of so many, with a text as its data. */
  void add(int size, String data) {
    Digits.append(sizes, size);
    add(ScriptFile.text(data));
  }

  void add(int size, Consumer<JsonGenerator> data) {
    Digits.append(sizes, size);
    add(data);
  }

  private void add(Consumer<JsonGenerator> data) {
    add(ScriptFile.json(data));
  }

  private void add(String json) {
    unmarked.add(json);
    if (unmarked.size() == (found == Found.BY_STEM ? STEM_FILES_OF_A_MARK : FILES_OF_A_MARK)) {
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

  /** Writes {@code "kind":{"first":"…","marks":"…"}}, or {@code sizes} instead of {@code first}. */
  @Override
  public void describe(JsonGenerator json) {
    describe(json, () -> {});
  }

  /** The same with something more in the object. */
  void describe(JsonGenerator json, Runnable more) {
    mark();
    json.writeObjectPropertyStart(kind);
    switch (found) {
      case BY_WORD -> json.writeStringProperty("first", String.join(" ", first));
      case BY_STEM -> json.writeStringProperty("first", Shortened.capitals(first));
      case BY_SIZE -> json.writeStringProperty("sizes", sizes.toString());
    }
    json.writeStringProperty("marks", marks.toString());
    more.run();
    json.writeEndObject();
  }
}

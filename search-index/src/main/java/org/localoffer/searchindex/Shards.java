package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The files of one kind, in order, and what the manifest says of them. */
final class Shards implements ExportPart {

  private final String kind;
  private final String keyName;
  private final StringBuilder keys = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final List<SearchFile> files = new ArrayList<>();

  private Shards(String kind, String keyName) {
    this.kind = kind;
    this.keyName = keyName;
  }

  /** Files that are found by the first word in each. */
  static Shards byFirstWord(String kind) {
    return new Shards(kind, "first");
  }

  /** Files that are found by counting what is in those before. */
  static Shards bySize(String kind) {
    return new Shards(kind, "sizes");
  }

  void add(String firstWord, Consumer<JsonGenerator> data) {
    keys.append(files.isEmpty() ? "" : " ").append(firstWord);
    add(data);
  }

  void add(int size, Consumer<JsonGenerator> data) {
    Digits.append(keys, size);
    add(data);
  }

  private void add(Consumer<JsonGenerator> data) {
    String json = ScriptFile.json(data);
    String mark = ScriptFile.mark(json);
    marks.append(mark);
    files.add(ScriptFile.of(kind + '-' + files.size() + '-' + mark, json));
  }

  @Override
  public List<SearchFile> files() {
    return files;
  }

  /** Writes {@code "kind":{"first":"…","marks":"…"}}. */
  @Override
  public void describe(JsonGenerator json) {
    describe(json, () -> {});
  }

  /** The same with something more in the object. */
  void describe(JsonGenerator json, Runnable more) {
    json.writeObjectPropertyStart(kind);
    json.writeStringProperty(keyName, keys.toString());
    json.writeStringProperty("marks", marks.toString());
    more.run();
    json.writeEndObject();
  }
}

package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The files of one kind, in order.
 *
 * @param <K> what the manifest finds a file by: the first word, term or document in it
 */
final class Shards<K> {

  private final String kind;
  private final List<K> firsts = new ArrayList<>();
  private final List<SearchFile> files = new ArrayList<>();

  Shards(String kind) {
    this.kind = kind;
  }

  void add(K first, Consumer<JsonGenerator> data) {
    firsts.add(first);
    files.add(ScriptFile.marked(kind + '-' + files.size(), data));
  }

  List<SearchFile> files() {
    return files;
  }

  /** Writes {@code "kind":{"first":[…],"names":[…]}}. */
  void describe(JsonGenerator json) {
    json.writeObjectPropertyStart(kind);
    json.writeArrayPropertyStart("first");
    for (K first : firsts) {
      if (first instanceof Integer number) {
        json.writeNumber(number);
      } else {
        json.writeString(first.toString());
      }
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("names");
    for (SearchFile file : files) {
      json.writeString(ScriptFile.nameOf(file));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

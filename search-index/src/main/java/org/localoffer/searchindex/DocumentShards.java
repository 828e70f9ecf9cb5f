package org.localoffer.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** Writes what the result list shows of each document; the shape is in {@link SearchExport}. */
final class DocumentShards {

  /**
   * Documents in a file: about 400 bytes compressed, as the first results seldom lie side by side.
   */
  private static final int DOCUMENTS = 4;

  private DocumentShards() {}

  /** The names of everything that is shown of any document, sorted. */
  static SortedSet<String> namesShown(List<SearchDocument> documents) {
    SortedSet<String> names = new TreeSet<>();
    for (SearchDocument document : documents) {
      names.addAll(document.shown().keySet());
    }
    return names;
  }

  static Shards of(List<SearchDocument> documents, Collection<String> names) {
    Shards shards = Shards.bySize("documents");
    for (int from = 0; from < documents.size(); from += DOCUMENTS) {
      int to = Math.min(from + DOCUMENTS, documents.size());
      List<SearchDocument> some = documents.subList(from, to);
      shards.add(some.size(), json -> write(json, some, names));
    }
    return shards;
  }

  /** The words of the title often are the id, and the id the most of the address. */
  private static void writeName(
      JsonGenerator json, SearchDocument document, WordSplitter splitter) {
    String id = document.id();
    String address = document.address();
    if (address.indexOf('~') >= 0) {
      throw new IllegalArgumentException("cannot be written: " + address);
    }
    String title = String.join("-", splitter.words(document.title()));
    json.writeString(id.equals(title) ? "" : id);
    json.writeString(document.title());
    json.writeString(id.isEmpty() ? address : address.replace(id, "~"));
  }

  private static void write(
      JsonGenerator json, List<SearchDocument> documents, Collection<String> names) {
    WordSplitter splitter = new WordSplitter();
    json.writeArrayPropertyStart("rows");
    for (SearchDocument document : documents) {
      json.writeStartArray();
      writeName(json, document, splitter);
      for (String name : names) {
        json.writeString(document.shown().get(name));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}

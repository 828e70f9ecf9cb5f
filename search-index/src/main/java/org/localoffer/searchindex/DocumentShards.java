package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what the result list shows of each document; the shape is in {@link SearchExport}.
 *
 * <p>What many say alike (prices, ages, organisations) stands once in a file that all of them need.
 */
final class DocumentShards implements ExportPart {

  /**
   * Documents in a file: about 270 bytes compressed. Files of one are loaded by as many bytes for
   * twenty results, in nearly twice as many requests: neighbours are often found together.
   */
  private static final int DOCUMENTS = 4;

  /**
   * A text stands in the common file if one in so many documents has it, but {@link #LEAST_COMMON}
   * at least: every visitor loads that file, so that it must not grow as the directory does.
   */
  private static final int SHARE_OF_COMMON = 250;

  private static final int LEAST_COMMON = 4;

  private final Shards shards = Shards.bySize("documents");
  private final Collection<String> names;
  private final WordSplitter splitter = new WordSplitter();
  private final Map<String, Integer> common = new HashMap<>();
  private final String commonJson;
  private final String commonMark;

  private DocumentShards(List<SearchDocument> documents, Collection<String> names) {
    this.names = names;
    List<String> texts = commonTexts(documents);
    texts.forEach(text -> common.put(text, common.size() + 1));
    commonJson =
        ScriptFile.json(
            json -> {
              json.writeArrayPropertyStart("texts");
              texts.forEach(json::writeString);
              json.writeEndArray();
            });
    commonMark = ScriptFile.mark(commonJson);
    for (int from = 0; from < documents.size(); from += DOCUMENTS) {
      List<SearchDocument> some =
          documents.subList(from, Math.min(from + DOCUMENTS, documents.size()));
      shards.add(some.size(), json -> write(json, some));
    }
  }

  /** The names of everything that is shown of any document, sorted. */
  static SortedSet<String> namesShown(List<SearchDocument> documents) {
    SortedSet<String> names = new TreeSet<>();
    for (SearchDocument document : documents) {
      names.addAll(document.shown().keySet());
    }
    return names;
  }

  static DocumentShards of(List<SearchDocument> documents, Collection<String> names) {
    return new DocumentShards(documents, names);
  }

  @Override
  public List<SearchFile> files() {
    List<SearchFile> files = new ArrayList<>(shards.files());
    files.add(ScriptFile.of("texts-" + commonMark, commonJson));
    return files;
  }

  @Override
  public void describe(JsonGenerator json) {
    shards.describe(json);
    json.writeStringProperty("texts", commonMark);
  }

  /** The texts of many documents, the most frequent first, then by alphabet. */
  private static List<String> commonTexts(List<SearchDocument> documents) {
    Map<String, Integer> counts = new HashMap<>();
    for (SearchDocument document : documents) {
      counts.merge(addressPattern(document), 1, Integer::sum);
      document.shown().values().forEach(text -> counts.merge(text, 1, Integer::sum));
    }
    int least = Math.max(LEAST_COMMON, documents.size() / SHARE_OF_COMMON);
    List<String> texts = new ArrayList<>();
    counts.forEach(
        (text, count) -> {
          if (count >= least) {
            texts.add(text);
          }
        });
    texts.sort(
        (a, b) -> {
          int byCount = counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0);
          return byCount == 0 ? a.compareTo(b) : byCount;
        });
    return texts;
  }

  /** The words of the title often are the id, and the id the most of the address. */
  private static String addressPattern(SearchDocument document) {
    String address = document.address();
    if (address.indexOf('~') >= 0) {
      throw new IllegalArgumentException("cannot be written: " + address);
    }
    return document.id().isEmpty() ? address : address.replace(document.id(), "~");
  }

  private void write(JsonGenerator json, List<SearchDocument> documents) {
    json.writeArrayPropertyStart("rows");
    documents.forEach(document -> write(json, document));
    json.writeEndArray();
  }

  private void write(JsonGenerator json, SearchDocument document) {
    String title = String.join("-", splitter.words(document.title()));
    json.writeStartArray();
    json.writeString(document.id().equals(title) ? "" : document.id());
    json.writeString(document.title());
    writeText(json, addressPattern(document));
    for (String name : names) {
      writeText(json, document.shown().get(name));
    }
    json.writeEndArray();
  }

  private void writeText(JsonGenerator json, @Nullable String text) {
    Integer place = text == null ? Integer.valueOf(0) : common.get(text);
    if (place == null) {
      json.writeString(text);
    } else {
      json.writeNumber(place);
    }
  }
}

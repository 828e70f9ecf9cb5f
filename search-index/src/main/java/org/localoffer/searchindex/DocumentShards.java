package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

  private final Shards shards = Shards.bySize("documents");
  private final Collection<String> names;
  private final WordSplitter splitter = new WordSplitter();
  private final CommonTexts common;
  private final String commonJson;
  private final String commonMark;

  private DocumentShards(List<SearchDocument> documents, Collection<String> names) {
    this.names = names;
    common =
        new CommonTexts(
            documents.stream().map(DocumentShards::texts).toList(),
            documents.stream().map(SearchDocument::title).toList());
    commonJson = ScriptFile.text(common.file());
    commonMark = ScriptFile.mark(commonJson);
    for (int from = 0; from < documents.size(); from += DOCUMENTS) {
      List<SearchDocument> some =
          documents.subList(from, Math.min(from + DOCUMENTS, documents.size()));
      shards.add(some.size(), rows(some));
    }
  }

  private static List<String> texts(SearchDocument document) {
    List<String> texts = new ArrayList<>(document.shown().values());
    texts.add(addressPattern(document));
    return texts;
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

  /** The words of the title often are the id, and the id the most of the address. */
  private static String addressPattern(SearchDocument document) {
    String address = document.address();
    if (address.indexOf('~') >= 0) {
      throw new IllegalArgumentException("cannot be written: " + address);
    }
    return document.id().isEmpty() ? address : address.replace(document.id(), "~");
  }

  private String rows(List<SearchDocument> documents) {
    StringBuilder rows = new StringBuilder();
    for (SearchDocument document : documents) {
      String title = String.join("-", splitter.words(document.title()));
      common.append(rows, document.id().equals(title) ? null : document.id());
      common.append(rows, document.title());
      common.append(rows, addressPattern(document));
      names.forEach(name -> common.append(rows, document.shown().get(name)));
    }
    return rows.toString();
  }
}

package org.localoffer.searchindex;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** Writes a file for each number by which documents are sorted; see {@link SearchExport}. */
final class NumberFiles implements ExportPart {

  private final SortedMap<String, MarkedFile> byName = new TreeMap<>();

  private NumberFiles() {}

  static NumberFiles of(List<SearchDocument> documents) {
    NumberFiles writer = new NumberFiles();
    SortedSet<String> names = new TreeSet<>();
    documents.forEach(document -> names.addAll(document.numbers().keySet()));
    for (String name : names) {
      writer.byName.put(name, MarkedFile.of("numbers-" + name, json(name, documents)));
    }
    return writer;
  }

  private static String json(String name, List<SearchDocument> documents) {
    StringBuilder counts = new StringBuilder();
    StringBuilder values = new StringBuilder();
    int[] last = new int[2];
    for (SearchDocument document : documents) {
      List<Integer> numbers = document.numbers().getOrDefault(name, List.of());
      Digits.append(counts, numbers.size());
      for (int i = 0; i < numbers.size(); i++) {
        Digits.appendSigned(values, numbers.get(i) - last[i % 2]);
        last[i % 2] = numbers.get(i);
      }
    }
    return ScriptFile.json(
        data -> {
          data.writeStringProperty("counts", counts.toString());
          data.writeStringProperty("values", values.toString());
        });
  }

  @Override
  public List<SearchFile> files() {
    return byName.values().stream().map(MarkedFile::file).toList();
  }

  @Override
  public void describe(JsonGenerator manifest) {
    manifest.writeObjectPropertyStart("numbers");
    byName.forEach((name, file) -> manifest.writeStringProperty(name, file.mark()));
    manifest.writeEndObject();
  }
}

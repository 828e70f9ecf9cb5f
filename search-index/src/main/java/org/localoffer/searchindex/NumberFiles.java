package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** Writes a file for each number by which documents are sorted; see {@link SearchExport}. */
final class NumberFiles implements ExportPart {

  private final List<String> names = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final List<SearchFile> files = new ArrayList<>();

  private NumberFiles() {}

  static NumberFiles of(List<SearchDocument> documents) {
    NumberFiles writer = new NumberFiles();
    SortedSet<String> names = new TreeSet<>();
    documents.forEach(document -> names.addAll(document.numbers().keySet()));
    for (String name : names) {
      writer.add(name, documents);
    }
    return writer;
  }

  private void add(String name, List<SearchDocument> documents) {
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
    String json =
        ScriptFile.json(
            data -> {
              data.writeStringProperty("counts", counts.toString());
              data.writeStringProperty("values", values.toString());
            });
    String mark = ScriptFile.mark(json);
    names.add(name);
    marks.add(mark);
    files.add(ScriptFile.of("numbers-" + name + '-' + mark, json));
  }

  @Override
  public List<SearchFile> files() {
    return files;
  }

  @Override
  public void describe(JsonGenerator json) {
    json.writeObjectPropertyStart("numbers");
    for (int i = 0; i < names.size(); i++) {
      json.writeStringProperty(names.get(i), marks.get(i));
    }
    json.writeEndObject();
  }
}

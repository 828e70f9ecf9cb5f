package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a file for each group of filters; the shape is in {@link SearchExport}. */
final class FacetFiles implements ExportPart {

  private final List<FacetGroup> groups = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final List<SearchFile> files = new ArrayList<>();

  private FacetFiles() {}

  static FacetFiles of(FacetTable table) {
    FacetFiles writer = new FacetFiles();
    table.columns().forEach(writer::add);
    return writer;
  }

  private void add(FacetTable.Column column) {
    String json = ScriptFile.json(data -> write(data, column));
    String mark = ScriptFile.mark(json);
    groups.add(column.group());
    marks.add(mark);
    files.add(ScriptFile.of("facet-" + column.group().name() + '-' + mark, json));
  }

  private static void write(JsonGenerator json, FacetTable.Column column) {
    StringBuilder depths = new StringBuilder();
    StringBuilder forAll = new StringBuilder();
    json.writeArrayPropertyStart("values");
    for (FacetValue value : column.group().values()) {
      json.writeString(value.id());
      json.writeString(value.label());
      Digits.append(depths, value.depth());
      Digits.append(forAll, value.forAll() ? 1 : 0);
    }
    json.writeEndArray();
    json.writeStringProperty("depths", depths.toString());
    json.writeStringProperty("forAll", forAll.toString());
    StringBuilder sets = new StringBuilder();
    for (int[] set : column.sets()) {
      Digits.append(sets, set.length);
      int last = 0;
      for (int place : set) {
        Digits.append(sets, place - last);
        last = place;
      }
    }
    json.writeStringProperty("sets", sets.toString());
    StringBuilder documents = new StringBuilder();
    for (int set : column.setOf()) {
      Digits.append(documents, set);
    }
    json.writeStringProperty("documents", documents.toString());
  }

  @Override
  public List<SearchFile> files() {
    return files;
  }

  @Override
  public void describe(JsonGenerator json) {
    json.writeArrayPropertyStart("groups");
    for (int i = 0; i < groups.size(); i++) {
      FacetGroup group = groups.get(i);
      json.writeStartObject();
      json.writeStringProperty("name", group.name());
      json.writeStringProperty("label", group.label());
      json.writeStringProperty("kind", group.kind().name());
      json.writeNumberProperty("weight", group.steps());
      json.writeNumberProperty("loss", group.lossSteps());
      json.writeStringProperty("mark", marks.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

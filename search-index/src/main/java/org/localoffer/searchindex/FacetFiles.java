package org.localoffer.searchindex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/** Writes a file for each group of filters; the shape is in {@link SearchExport}. */
final class FacetFiles implements ExportPart {

  private final SequencedMap<FacetGroup, MarkedFile> byGroup = new LinkedHashMap<>();

  private FacetFiles() {}

  static FacetFiles of(FacetTable table) {
    FacetFiles writer = new FacetFiles();
    table.columns().forEach(writer::add);
    return writer;
  }

  private void add(FacetTable.Column column) {
    FacetGroup group = column.group();
    String json = ScriptFile.json(data -> write(data, column));
    byGroup.put(group, MarkedFile.of("facet-" + group.name(), json));
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
    return byGroup.values().stream().map(MarkedFile::file).toList();
  }

  @Override
  public void describe(JsonGenerator manifest) {
    manifest.writeArrayPropertyStart("groups");
    byGroup.forEach(
        (group, file) -> {
          manifest.writeStartObject();
          manifest.writeStringProperty("name", group.name());
          manifest.writeStringProperty("label", group.label());
          manifest.writeStringProperty("kind", group.kind().name());
          manifest.writeNumberProperty("weight", group.weightSteps());
          manifest.writeNumberProperty("loss", group.lossSteps());
          manifest.writeStringProperty("mark", file.mark());
          manifest.writeEndObject();
        });
    manifest.writeEndArray();
  }
}

package org.localoffer.searchindex;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where the middles of areas lie: one file, as a council has some twenty areas.
 *
 * <pre>
 * manifest.js             centres      the mark of the file
 * centres-MARK.js         areas        values of the areas' filter, sorted by UTF-16 code units
 *                         latitudes    in 1/10000 degree: signed difference to the area before
 *                         longitudes   likewise
 * </pre>
 *
 * <p>Without areas there is no file, and nothing in the manifest.
 */
final class CentreFile implements ExportPart {

  private static final String NAME = "centres";

  private final @Nullable MarkedFile file;

  private CentreFile(@Nullable MarkedFile file) {
    this.file = file;
  }

  static CentreFile of(SearchPlaces places) {
    List<SearchPlace> areas =
        places.centres().stream().sorted(Comparator.comparing(SearchPlace::name)).toList();
    return new CentreFile(areas.isEmpty() ? null : MarkedFile.of(NAME, json(areas)));
  }

  private static String json(List<SearchPlace> areas) {
    return ScriptFile.json(
        data -> {
          data.writeArrayPropertyStart("areas");
          areas.forEach(area -> data.writeString(area.name()));
          data.writeEndArray();
          PostcodeShards.writePositions(data, areas);
        });
  }

  @Override
  public List<SearchFile> files() {
    return file == null ? List.of() : List.of(file.file());
  }

  @Override
  public void describe(JsonGenerator manifest) {
    if (file != null) {
      manifest.writeStringProperty(NAME, file.mark());
    }
  }
}

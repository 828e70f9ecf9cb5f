package org.localoffer.searchindex;

import java.util.Comparator;
import java.util.List;
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

  private final List<SearchPlace> areas;
  private final String json;

  private CentreFile(List<SearchPlace> areas) {
    this.areas = areas;
    this.json =
        ScriptFile.json(
            out -> {
              out.writeArrayPropertyStart("areas");
              areas.forEach(area -> out.writeString(area.name()));
              out.writeEndArray();
              PostcodeShards.writePositions(out, areas);
            });
  }

  static CentreFile of(SearchPlaces places) {
    return new CentreFile(
        places.centres().stream().sorted(Comparator.comparing(SearchPlace::name)).toList());
  }

  @Override
  public List<SearchFile> files() {
    return areas.isEmpty()
        ? List.of()
        : List.of(ScriptFile.of(NAME + '-' + ScriptFile.mark(json), json));
  }

  @Override
  public void describe(JsonGenerator manifest) {
    if (!areas.isEmpty()) {
      manifest.writeStringProperty(NAME, ScriptFile.mark(json));
    }
  }
}

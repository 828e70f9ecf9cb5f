package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where postcode sectors lie. Files are found by the first outward code in each, and a code
 * never goes over two files, so that one file answers for a postcode and for the first half of one.
 *
 * <pre>
 * manifest.js             postcodes    first      the first outward code of each file, with spaces
 *                                      marks      the mark of each file
 *                                      source     whom the data is from, to be shown with it
 * postcodes-N-MARK.js     outward      the first halves of postcodes, sorted by UTF-16 code units,
 *                                      with spaces between: "ZZ1 ZZ10 ZZ2"
 *                         inward       for each, with spaces between, the digits of its sectors
 *                                      that are known: "123 1 49" for ZZ1 1, ZZ1 2, ZZ1 3, ZZ10 1 …
 *                         latitudes    for each sector its latitude in 1/10000 degree: signed
 *                                      difference to the sector before, in this file
 *                         longitudes   likewise
 * </pre>
 *
 * <p>Without sectors there is no file, and nothing in the manifest.
 */
final class PostcodeShards implements ExportPart {

  /** Sectors in a file: about 2 KB compressed. */
  private static final int SECTORS = 400;

  private final Shards shards = Shards.byFirstWord("postcodes");
  private final String source;

  private PostcodeShards(String source) {
    this.source = source;
  }

  static PostcodeShards of(SearchPlaces places) {
    PostcodeShards writer = new PostcodeShards(places.source());
    SortedMap<String, SortedMap<Character, SearchPlace>> some = new TreeMap<>();
    int sectors = 0;
    for (var outward : byOutward(places.postcodes()).entrySet()) {
      if (sectors > 0 && sectors + outward.getValue().size() > SECTORS) {
        writer.add(some);
        some.clear();
        sectors = 0;
      }
      some.put(outward.getKey(), outward.getValue());
      sectors += outward.getValue().size();
    }
    if (sectors > 0) {
      writer.add(some);
    }
    return writer;
  }

  private static SortedMap<String, SortedMap<Character, SearchPlace>> byOutward(
      List<SearchPlace> sectors) {
    SortedMap<String, SortedMap<Character, SearchPlace>> outward = new TreeMap<>();
    for (SearchPlace sector : sectors) {
      int space = sector.name().indexOf(' ');
      if (space < 1 || space != sector.name().length() - 2) {
        throw new IllegalArgumentException("not a postcode sector: " + sector.name());
      }
      SearchPlace other =
          outward
              .computeIfAbsent(sector.name().substring(0, space), code -> new TreeMap<>())
              .put(sector.name().charAt(space + 1), sector);
      if (other != null) {
        throw new IllegalArgumentException("two sectors are called " + sector.name());
      }
    }
    return outward;
  }

  private void add(SortedMap<String, SortedMap<Character, SearchPlace>> outward) {
    StringBuilder inward = new StringBuilder();
    List<SearchPlace> sectors = new ArrayList<>();
    outward
        .values()
        .forEach(
            digits -> {
              inward.append(inward.isEmpty() ? "" : " ");
              digits.keySet().forEach(inward::append);
              sectors.addAll(digits.values());
            });
    String codes = String.join(" ", outward.keySet());
    shards.add(
        outward.firstKey(),
        outward.lastKey(),
        json -> {
          json.writeStringProperty("outward", codes);
          json.writeStringProperty("inward", inward.toString());
          writePositions(json, sectors);
        });
  }

  /** Writes the columns {@code latitudes} and {@code longitudes}. */
  static void writePositions(JsonGenerator json, List<SearchPlace> places) {
    StringBuilder latitudes = new StringBuilder();
    StringBuilder longitudes = new StringBuilder();
    int latitude = 0;
    int longitude = 0;
    for (SearchPlace place : places) {
      Digits.appendSigned(latitudes, place.latitude() - latitude);
      Digits.appendSigned(longitudes, place.longitude() - longitude);
      latitude = place.latitude();
      longitude = place.longitude();
    }
    json.writeStringProperty("latitudes", latitudes.toString());
    json.writeStringProperty("longitudes", longitudes.toString());
  }

  @Override
  public List<SearchFile> files() {
    return shards.files();
  }

  @Override
  public void describe(JsonGenerator json) {
    if (!shards.files().isEmpty()) {
      shards.describe(json, () -> json.writeStringProperty("source", source));
    }
  }
}

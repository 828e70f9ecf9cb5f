package org.localoffer.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the postcodes of a council's area lie; empty where the council keeps no table.
 *
 * @param sectors by sector, each once
 * @param source whom the data is from, in the words that their licence asks to be shown with it; or
 *     empty
 */
public record PostcodeTable(List<PostcodeSector> sectors, String source) {

  /** No table. */
  public static final PostcodeTable EMPTY = new PostcodeTable(List.of(), "");

  public PostcodeTable {
    sectors = sectors.stream().sorted().toList();
  }

  /** Whether there is no sector. */
  public boolean isEmpty() {
    return sectors.isEmpty();
  }

  /** The sectors by their names. */
  public Map<String, PostcodeSector> bySector() {
    Map<String, PostcodeSector> found = HashMap.newHashMap(sectors.size());
    for (PostcodeSector each : sectors) {
      @Nullable PostcodeSector twice = found.put(each.sector(), each);
      if (twice != null) {
        throw new IllegalStateException("a sector stands twice in the table: " + each.sector());
      }
    }
    return found;
  }
}

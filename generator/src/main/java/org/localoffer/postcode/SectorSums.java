package org.localoffer.postcode;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localoffer.directory.Location;

/** Adds up the positions of postcodes by sector. */
final class SectorSums {

  /** The country has about 12,500. */
  static final int MAX_SECTORS = 20_000;

  private final Map<String, Sum> sums = new HashMap<>();

  private static final class Sum {
    private double latitude;
    private double longitude;
    private int postcodes;
  }

  /** Adds a postcode; false where that would be one sector too many. */
  boolean add(String sector, Location.Point point) {
    Sum sum = sums.get(sector);
    if (sum == null) {
      if (sums.size() == MAX_SECTORS) {
        return false;
      }
      sum = new Sum();
      sums.put(sector, sum);
    }
    sum.latitude += point.latitude();
    sum.longitude += point.longitude();
    sum.postcodes++;
    return true;
  }

  /** The middle of each sector. */
  SortedMap<String, SectorCentre> centres() {
    SortedMap<String, SectorCentre> centres = new TreeMap<>();
    sums.forEach(
        (sector, sum) ->
            centres.put(
                sector,
                new SectorCentre(
                    sector,
                    new Location.Point(sum.latitude / sum.postcodes, sum.longitude / sum.postcodes),
                    sum.postcodes)));
    return centres;
  }
}

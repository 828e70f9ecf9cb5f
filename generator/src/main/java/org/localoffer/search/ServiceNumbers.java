package org.localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Location;
import org.localoffer.directory.Service;
import org.localoffer.searchindex.SearchIndex;

/** What services are sorted by. */
final class ServiceNumbers {

  /** Days since the beginning of 1970 on which the entry was checked. */
  static final String CHECKED = "checked";

  /** Latitude and longitude of each place that families come to, in 1 / {@value #PER_DEGREE}. */
  static final String POSITION = "position";

  /** Steps in a degree: one is about eleven metres. */
  static final int PER_DEGREE = 10_000;

  private ServiceNumbers() {}

  /**
   * @param place the service's place in alphabetical order
   */
  static Map<String, List<Integer>> of(Service service, int place, PublicPlaces places) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    numbers.put(SearchIndex.NAME, List.of(place));
    numbers.put(CHECKED, List.of(Math.toIntExact(service.checked().on().toEpochDay())));
    List<Integer> positions = new ArrayList<>();
    for (Location.Point point : places.positions(service.locations())) {
      positions.add(Math.toIntExact(Math.round(point.latitude() * PER_DEGREE)));
      positions.add(Math.toIntExact(Math.round(point.longitude() * PER_DEGREE)));
    }
    if (!positions.isEmpty()) {
      numbers.put(POSITION, positions);
    }
    return numbers;
  }
}

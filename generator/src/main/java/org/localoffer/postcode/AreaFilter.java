package org.localoffer.postcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.localoffer.directory.Location;

/** Picks the sectors of an area. */
final class AreaFilter {

  private AreaFilter() {}

  /** The sectors that lie in the area, in their order. */
  static List<SectorCentre> keep(PostcodeArea area, SortedMap<String, SectorCentre> sectors) {
    return switch (area) {
      case PostcodeArea.Outward outward ->
          sectors.values().stream().filter(one -> outward.codes().contains(one.outward())).toList();
      case PostcodeArea.Near near -> near(near, sectors);
    };
  }

  private static List<SectorCentre> near(
      PostcodeArea.Near near, SortedMap<String, SectorCentre> sectors) {
    List<Location.Point> places = new ArrayList<>(near.points());
    for (String sector : near.sectors()) {
      SectorCentre known = sectors.get(sector);
      if (known != null) {
        places.add(known.point());
      }
    }
    places.sort(Comparator.comparingDouble(Location.Point::latitude));
    return sectors.values().stream()
        .filter(one -> isNear(one.point(), places, near.kilometres()))
        .toList();
  }

  /** Looks at those alone that are not too far north or south: ten thousand places are sorted. */
  private static boolean isNear(
      Location.Point point, List<Location.Point> places, double kilometres) {
    double reach = Distance.degreesNorth(kilometres);
    int first = 0;
    int end = places.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      if (places.get(middle).latitude() < point.latitude() - reach) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    for (int i = first; i < places.size(); i++) {
      Location.Point place = places.get(i);
      if (place.latitude() > point.latitude() + reach) {
        return false;
      }
      if (Distance.kilometres(point, place) <= kilometres) {
        return true;
      }
    }
    return false;
  }
}

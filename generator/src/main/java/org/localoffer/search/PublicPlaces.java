package org.localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Location;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.directory.Term;
import org.localoffer.searchindex.SearchPlace;
import org.localoffer.searchindex.SearchPlaces;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;

/**
 * Where services are, as far as the public may know: the places that families come to. A hidden
 * address has no position in the model, and none is guessed from what is left of its postcode.
 */
public final class PublicPlaces {

  private final Map<String, PostcodeSector> sectors;

  /**
   * @param postcodes for places that say their postcode, but no position
   */
  public PublicPlaces(PostcodeTable postcodes) {
    this.sectors = postcodes.bySector();
  }

  /** What the search needs to know of a site's places. */
  static SearchPlaces of(SitePlan plan) {
    PostcodeTable postcodes = plan.directory().postcodes();
    List<SearchPlace> known = new ArrayList<>(postcodes.sectors().size());
    for (PostcodeSector each : postcodes.sectors()) {
      known.add(SearchPlace.at(each.sector(), each.latitude(), each.longitude()));
    }
    return new SearchPlaces(
        known, postcodes.source(), new PublicPlaces(postcodes).centres(locations(plan)));
  }

  /** The locations of all services that the site shows, in its order. */
  static List<Location> locations(SitePlan plan) {
    List<Location> locations = new ArrayList<>();
    for (ListedService listed : plan.services()) {
      locations.addAll(listed.service().locations());
    }
    return locations;
  }

  /**
   * The positions of a service's locations, each once, in the entry's order; a place without one
   * has that of its postcode's sector, where the table has it. Empty for what is done at home,
   * online or by phone.
   */
  public List<Location.Point> positions(List<Location> locations) {
    Set<Location.Point> points = new LinkedHashSet<>();
    for (Location location : locations) {
      Location.Point point = position(location);
      if (point != null) {
        points.add(point);
      }
    }
    return List.copyOf(points);
  }

  private Location.@Nullable Point position(Location location) {
    if (!isVisited(location)) {
      return null;
    }
    if (location.point() != null) {
      return location.point();
    }
    PostcodeSector sector = sectors.get(PostcodeSector.of(location.postcode()));
    return sector == null ? null : new Location.Point(sector.latitude(), sector.longitude());
  }

  /** Whether families come there, as far as was said. */
  public static boolean isVisited(Location location) {
    return !location.addressHidden()
        && (location.kind() == null || location.kind() == Location.Kind.PHYSICAL);
  }

  /**
   * The middle of each area, in the order of their ids: the mean of the different positions of what
   * lies in it. Only places count that name the area, or one within it; where a service may be used
   * says nothing of where it is.
   */
  List<SearchPlace> centres(List<Location> locations) {
    Map<String, Set<Location.Point>> points = new HashMap<>();
    for (Location location : locations) {
      Location.Point point = position(location);
      if (point != null) {
        for (Term area = location.area(); area != null; area = area.parent()) {
          points.computeIfAbsent(area.path(), path -> new LinkedHashSet<>()).add(point);
        }
      }
    }
    List<SearchPlace> centres = new ArrayList<>();
    points.forEach((area, places) -> centres.add(mean(area, places)));
    centres.sort(Comparator.comparing(SearchPlace::name));
    return centres;
  }

  private static SearchPlace mean(String area, Set<Location.Point> points) {
    double latitude = 0;
    double longitude = 0;
    for (Location.Point point : points) {
      latitude += point.latitude();
      longitude += point.longitude();
    }
    return SearchPlace.at(area, latitude / points.size(), longitude / points.size());
  }
}

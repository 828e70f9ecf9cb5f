package org.localoffer.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localoffer.directory.Location;
import org.localoffer.directory.Term;

/**
 * The towns and villages that addresses name and the vocabulary of areas does not, with the areas
 * that they lie in: where areas are wards, families say the town.
 */
final class Towns {

  /** A name in more than one of so many areas tells none apart: a county, or a post town. */
  private static final int SHARE_OF_AREAS = 3;

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private Towns() {}

  /**
   * The last lines of the addresses that families may see, in the given order, and for each the
   * paths of the areas that it is said to lie in, in alphabetical order.
   *
   * @param areas the whole vocabulary of areas
   */
  static Map<String, List<String>> of(List<Location> locations, List<Term> areas) {
    Set<String> names = new HashSet<>();
    areas.forEach(area -> TermNames.of(area).forEach(name -> names.add(lower(name))));
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Location location : locations) {
      Term area = location.area();
      String town = townOf(location);
      if (area != null && !town.isEmpty() && !names.contains(lower(town))) {
        found.computeIfAbsent(town, key -> new TreeSet<>()).add(area.path());
      }
    }
    Map<String, List<String>> towns = new LinkedHashMap<>();
    found.forEach(
        (town, paths) -> {
          if (paths.size() * SHARE_OF_AREAS <= areas.size()) {
            towns.put(town, List.copyOf(paths));
          }
        });
    return towns;
  }

  /** Empty where an address has one line, or the last has a number and is a street. */
  private static String townOf(Location location) {
    List<String> address = location.address();
    boolean isSaid = PublicPlaces.isVisited(location) && address.size() > 1;
    return isSaid && !DIGIT.matcher(address.getLast()).find() ? address.getLast() : "";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

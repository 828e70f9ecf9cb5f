package org.localoffer.searchindex;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * One thing that can be found.
 *
 * @param id its name, unique in the index; not blank
 * @param title what the result list calls it; not blank
 * @param address where it is, relative to the site's root: {@code services/bluebell.html}; never
 *     outside the site
 * @param text what is searched, by the name of a {@link SearchField}
 * @param facets what it can be filtered by: ids of values by the name of a {@link FacetGroup}, each
 *     with the wider ones; {@link #NOT_STATED} alone where nothing was said; no entry where the
 *     group has no sense, as the price of a guide
 * @param shown what else the result list shows, plain text by name: {@code summary}; sorted by name
 * @param numbers what it can be sorted by: whole numbers by name, each less than 2^29 in size (two
 *     are written as their difference); a place is a latitude and a longitude in ten-thousandths of
 *     a degree
 */
public record SearchDocument(
    String id,
    String title,
    String address,
    Map<String, List<String>> text,
    Map<String, List<String>> facets,
    Map<String, String> shown,
    Map<String, List<Integer>> numbers) {

  /** The value of a group about which nothing was said; it is never mixed with others. */
  public static final String NOT_STATED = "?";

  public SearchDocument {
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a search document needs an id and a title: " + id);
    }
    requireInSite(address);
    text = sortedLists(text);
    facets = sortedLists(facets);
    numbers = sortedLists(numbers);
    shown = Collections.unmodifiableSequencedMap(new TreeMap<>(shown));
  }

  /**
   * @throws IllegalArgumentException if an address leads out of the site
   */
  static void requireInSite(String address) {
    if (!staysInSite(address)) {
      throw new IllegalArgumentException("not an address inside the site: " + address);
    }
  }

  /**
   * The reader makes a link of it, so it must not name a scheme, another host or a folder above.
   */
  private static boolean staysInSite(String address) {
    return !address.isEmpty()
        && address.indexOf(':') < 0
        && address.indexOf('\\') < 0
        && address.charAt(0) != '/'
        && !address.contains("..")
        && address.chars().allMatch(c -> c > ' ');
  }

  private static <T> SequencedMap<String, List<T>> sortedLists(Map<String, List<T>> lists) {
    SequencedMap<String, List<T>> sorted = new TreeMap<>();
    lists.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
    return Collections.unmodifiableSequencedMap(sorted);
  }
}

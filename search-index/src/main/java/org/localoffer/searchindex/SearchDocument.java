package org.localoffer.searchindex;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * One thing that can be found.
 *
 * @param id its name, unique in the index
 * @param title what the result list calls it
 * @param address where it is, relative to the site's root: {@code services/bluebell.html}
 * @param text what is searched, by the name of a {@link SearchField}
 * @param facets what it can be filtered by: values by the facet's name
 * @param shown what else the result list shows, plain text by name: {@code summary}; sorted by name
 */
public record SearchDocument(
    String id,
    String title,
    String address,
    Map<String, List<String>> text,
    Map<String, List<String>> facets,
    Map<String, String> shown) {

  public SearchDocument {
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a search document needs an id and a title: " + id);
    }
    if (!staysInSite(address)) {
      throw new IllegalArgumentException("not an address inside the site: " + address);
    }
    text = sortedLists(text);
    facets = sortedLists(facets);
    shown = Collections.unmodifiableSequencedMap(new TreeMap<>(shown));
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

  private static SequencedMap<String, List<String>> sortedLists(Map<String, List<String>> lists) {
    SequencedMap<String, List<String>> sorted = new TreeMap<>();
    lists.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
    return Collections.unmodifiableSequencedMap(sorted);
  }
}

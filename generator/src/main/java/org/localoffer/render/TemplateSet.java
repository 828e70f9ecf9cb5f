package org.localoffer.render;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The templates folder as values.
 *
 * @param templates path below the folder ({@code pages/service.ftlh}) to text; line ends become LF,
 *     so that a checkout on Windows gives the same pages
 * @param styles path below the folder ({@code components/tag/tag.css}) to text, line ends likewise
 * @param assets path below {@code assets/} ({@code site.js}) to content, style sheets left out
 */
public record TemplateSet(
    SortedMap<String, String> templates,
    SortedMap<String, String> styles,
    SortedMap<String, byte[]> assets) {
  public TemplateSet {
    templates = withLineFeeds(templates);
    styles = withLineFeeds(styles);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** A set from maps in any order. */
  public static TemplateSet of(
      Map<String, String> templates, Map<String, String> styles, Map<String, byte[]> assets) {
    return new TemplateSet(new TreeMap<>(templates), new TreeMap<>(styles), new TreeMap<>(assets));
  }

  private static SortedMap<String, String> withLineFeeds(SortedMap<String, String> texts) {
    SortedMap<String, String> result = new TreeMap<>();
    texts.forEach((path, text) -> result.put(path, text.replace("\r\n", "\n")));
    return Collections.unmodifiableSortedMap(result);
  }
}

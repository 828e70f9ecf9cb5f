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
 * @param assets path below {@code assets/} ({@code lo.css}) to content
 */
public record TemplateSet(SortedMap<String, String> templates, SortedMap<String, byte[]> assets) {
  public TemplateSet {
    SortedMap<String, String> texts = new TreeMap<>();
    templates.forEach((path, text) -> texts.put(path, text.replace("\r\n", "\n")));
    templates = Collections.unmodifiableSortedMap(texts);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** A set from maps in any order. */
  public static TemplateSet of(Map<String, String> templates, Map<String, byte[]> assets) {
    return new TemplateSet(new TreeMap<>(templates), new TreeMap<>(assets));
  }
}

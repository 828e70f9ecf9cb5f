package org.localoffer.accessibility;

import java.util.Map;

/** How somebody has asked to see pages. */
enum Scheme {
  LIGHT(Map.of("prefers-color-scheme", "light"), "ltr"),
  DARK(Map.of("prefers-color-scheme", "dark"), "ltr"),
  FORCED_COLOURS(Map.of("prefers-color-scheme", "dark", "forced-colors", "active"), "ltr"),
  RIGHT_TO_LEFT(Map.of("prefers-color-scheme", "light"), "rtl");

  /** Media features and their values. */
  final Map<String, String> features;

  /** The direction of the whole page. */
  final String direction;

  Scheme(Map<String, String> features, String direction) {
    this.features = features;
    this.direction = direction;
  }
}

package org.localoffer.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the focus is.
 *
 * @param index among all that Tab should reach, from 0; −1 where it is on nothing of the page
 * @param faults why it cannot be seen there
 * @param box left, top, width and height in CSS pixels of the page
 */
record Stop(int index, String name, List<String> faults, List<Double> box) {

  static Stop read(PageReader reader) {
    return of(reader.browser().value("probe.here()"));
  }

  /** Where the focus was before each press of Tab since {@code probe.begin()}, and where it is. */
  static List<Stop> trail(PageReader reader) {
    List<?> trail = (List<?>) Objects.requireNonNull(reader.browser().value("probe.trail()"));
    return trail.stream().map(Stop::of).toList();
  }

  private static Stop of(Object value) {
    Map<?, ?> here = (Map<?, ?>) Objects.requireNonNull(value);
    return new Stop(
        ((Number) here.get("index")).intValue(),
        String.valueOf(here.get("name")),
        ((List<?>) here.get("faults")).stream().map(String::valueOf).toList(),
        ((List<?>) here.get("box")).stream().map(each -> ((Number) each).doubleValue()).toList());
  }
}

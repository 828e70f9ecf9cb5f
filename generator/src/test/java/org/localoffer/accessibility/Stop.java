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
    Map<?, ?> here = (Map<?, ?>) Objects.requireNonNull(reader.browser().value("probe.here()"));
    return new Stop(
        ((Number) here.get("index")).intValue(),
        String.valueOf(here.get("name")),
        ((List<?>) here.get("faults")).stream().map(String::valueOf).toList(),
        ((List<?>) here.get("box")).stream().map(each -> ((Number) each).doubleValue()).toList());
  }
}

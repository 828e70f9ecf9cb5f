package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Dated things by year. */
final class ByYear {

  private ByYear() {}

  /** The newest year first; within a year in the order given. */
  static <T> SortedMap<Integer, List<T>> of(List<T> things, Function<T, LocalDate> date) {
    SortedMap<Integer, List<T>> years = new TreeMap<>(Collections.reverseOrder());
    for (T thing : things) {
      years.computeIfAbsent(date.apply(thing).getYear(), year -> new ArrayList<>()).add(thing);
    }
    return years;
  }
}

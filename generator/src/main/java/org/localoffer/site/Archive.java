package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

/**
 * A list that grows with the years. The newest stand on its first page; where that does not hold
 * all, each year has a page.
 *
 * @param all the newest first
 * @param years the newest first, each with its own in the order of all
 */
record Archive<T>(List<T> all, SortedMap<Integer, List<T>> years) {

  /** How many stand on the first page. */
  private static final int NEWEST = 10;

  static <T> Archive<T> of(List<T> all, Function<T, LocalDate> date) {
    SortedMap<Integer, List<T>> years = new TreeMap<>(Collections.reverseOrder());
    for (T each : all) {
      years.computeIfAbsent(date.apply(each).getYear(), year -> new ArrayList<>()).add(each);
    }
    return new Archive<>(all, years);
  }

  List<T> newest() {
    return all.subList(0, Math.min(NEWEST, all.size()));
  }

  /** The place of one of them within its year, from 0. */
  int place(T one, int year) {
    return years.getOrDefault(year, List.of()).indexOf(one);
  }

  /** Calls with each year that has a page, and what belongs to it. */
  void forEachPage(BiConsumer<Integer, List<T>> year) {
    if (years.size() > 1 || all.size() > NEWEST) {
      years.forEach(year);
    }
  }

  /**
   * Links to the pages of the years.
   *
   * @param count how so many are called
   */
  List<LinkView> links(
      IntFunction<String> count, IntFunction<OutputPath> address, Root root, Words words) {
    List<LinkView> links = new ArrayList<>();
    forEachPage(
        (year, of) ->
            links.add(
                root.link(Wording.year(year, count.apply(of.size()), words), address.apply(year))));
    return links;
  }
}

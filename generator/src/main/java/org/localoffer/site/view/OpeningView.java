package org.localoffer.site.view;

import java.util.List;

/**
 * When a service is open.
 *
 * @param stated whether anything was stated; if not, the page says nothing about times
 * @param lines in the order of the week
 * @param note more about it, or empty
 */
public record OpeningView(boolean stated, List<Line> lines, String note) {
  public OpeningView {
    lines = List.copyOf(lines);
  }

  /**
   * One line: {@code Saturdays}, {@code 9am to 1pm and 1:30pm to 6pm, term time}.
   *
   * @param days or empty
   * @param hours with the part of the year, if it is not all of it; or empty
   * @param note remarks, or empty
   */
  public record Line(String days, String hours, String note) {}
}

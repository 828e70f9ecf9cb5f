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
   * One line: {@code Monday to Friday}, {@code 9am to 1pm and 1:30pm to 6pm}.
   *
   * @param days or empty
   * @param hours or empty
   * @param note when in the year and remarks, or empty
   */
  public record Line(String days, String hours, String note) {}
}

package org.localoffer.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a service is open.
 *
 * @param lines the editor's lines, in order; empty where nothing was stated
 * @param note more about it, or empty
 */
public record OpeningTimes(List<Line> lines, String note) {

  /** Nothing stated. */
  public static final OpeningTimes NOT_STATED = new OpeningTimes(List.of(), "");

  public OpeningTimes {
    lines = List.copyOf(lines);
  }

  /** Whether anything was stated. */
  public boolean isStated() {
    return !equals(NOT_STATED);
  }

  /**
   * One line.
   *
   * @param days the days, in the editor's order; empty where not stated
   * @param opens local time, or null where not stated
   * @param closes local time, after {@code opens}, or null where not stated
   * @param when in which part of the year, as written ({@code term-time}); empty for all of it
   * @param note a remark, or empty
   */
  public record Line(
      List<DayOfWeek> days,
      @Nullable LocalTime opens,
      @Nullable LocalTime closes,
      String when,
      String note) {
    public Line {
      days = List.copyOf(days);
    }
  }
}

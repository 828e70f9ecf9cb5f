package org.localoffer.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.site.view.OpeningView;

/**
 * Opening times in words: {@code Saturdays, 10am to noon, term time}. The editor's lines are put
 * together: days with equal hours become a range ({@code Monday to Friday}), two spans on a day one
 * line ({@code 9am to 1pm and 1:30pm to 6pm}). Lines with different remarks or parts of the year
 * are never put together.
 */
final class OpeningText {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private OpeningText() {}

  /** The view of {@code opening}. */
  static OpeningView of(OpeningTimes opening) {
    Map<Remark, List<OpeningTimes.Line>> byRemark = new LinkedHashMap<>();
    for (OpeningTimes.Line line : opening.lines()) {
      Remark remark = new Remark(Wording.unhyphenated(line.when()), line.note());
      byRemark.computeIfAbsent(remark, key -> new ArrayList<>()).add(line);
    }
    List<OpeningView.Line> lines = new ArrayList<>();
    byRemark.forEach((remark, same) -> addLines(lines, remark, same));
    return new OpeningView(opening.isStated(), lines, opening.note());
  }

  /** Whether a line says that the service is open on a Saturday or Sunday. */
  static boolean isOpenAtWeekends(OpeningTimes opening) {
    for (OpeningTimes.Line line : opening.lines()) {
      if (line.days().contains(DayOfWeek.SATURDAY) || line.days().contains(DayOfWeek.SUNDAY)) {
        return true;
      }
    }
    return false;
  }

  private static void addLines(
      List<OpeningView.Line> lines, Remark remark, List<OpeningTimes.Line> same) {
    EnumMap<DayOfWeek, List<OpeningTimes.Line>> byDay = new EnumMap<>(DayOfWeek.class);
    List<OpeningTimes.Line> anyDay = new ArrayList<>();
    for (OpeningTimes.Line line : same) {
      if (line.days().isEmpty()) {
        anyDay.add(line);
      }
      for (DayOfWeek day : line.days()) {
        byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(line);
      }
    }
    Map<String, List<DayOfWeek>> byHours = new LinkedHashMap<>();
    byDay.forEach(
        (day, spans) -> byHours.computeIfAbsent(hours(spans), key -> new ArrayList<>()).add(day));
    byHours.forEach((hours, days) -> lines.add(remark.line(days(days), hours)));
    if (!anyDay.isEmpty()) {
      lines.add(remark.line("", hours(anyDay)));
    }
  }

  /** What lines that are put together have in common. */
  private record Remark(String when, String note) {

    OpeningView.Line line(String days, String hours) {
      boolean both = !hours.isEmpty() && !when.isEmpty();
      return new OpeningView.Line(days, both ? hours + ", " + when : hours + when, note);
    }
  }

  private static String hours(List<OpeningTimes.Line> spans) {
    List<OpeningTimes.Line> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> opens(a).compareTo(opens(b)));
    List<String> words = new ArrayList<>(sorted.size());
    for (OpeningTimes.Line span : sorted) {
      String text = span(span);
      if (!text.isEmpty() && !words.contains(text)) {
        words.add(text);
      }
    }
    return Wording.and(words);
  }

  private static LocalTime opens(OpeningTimes.Line line) {
    LocalTime opens = line.opens();
    return opens == null ? LocalTime.MIN : opens;
  }

  private static String span(OpeningTimes.Line line) {
    LocalTime opens = line.opens();
    LocalTime closes = line.closes();
    if (opens == null) {
      return closes == null ? "" : "until " + Wording.time(closes);
    }
    if (closes == null) {
      return "from " + Wording.time(opens);
    }
    if (opens.equals(LocalTime.MIDNIGHT) && closes.equals(LAST_MINUTE)) {
      return "24 hours";
    }
    return Wording.time(opens) + " to " + Wording.time(closes);
  }

  /** Days in the order of the week: three or more in a row become a range. */
  private static String days(List<DayOfWeek> days) {
    if (days.size() == DAYS.size()) {
      return "Every day";
    }
    List<String> words = new ArrayList<>();
    int first = 0;
    while (first < days.size()) {
      int last = first;
      while (last + 1 < days.size() && follows(days.get(last), days.get(last + 1))) {
        last++;
      }
      if (last - first >= 2) {
        words.add(name(days.get(first)) + " to " + name(days.get(last)));
      } else {
        for (int i = first; i <= last; i++) {
          words.add(name(days.get(i)) + "s");
        }
      }
      first = last + 1;
    }
    return Wording.and(words);
  }

  private static boolean follows(DayOfWeek day, DayOfWeek next) {
    return next.getValue() == day.getValue() + 1;
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }
}

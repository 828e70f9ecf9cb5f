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
import org.localoffer.words.Words;

/**
 * Opening times in words: {@code Saturdays, 10am to noon, term time}. The editor's lines are put
 * together: days with equal hours become a range ({@code Monday to Friday}), two spans on a day one
 * line ({@code 9am to 1pm and 1:30pm to 6pm}). Lines with different remarks or parts of the year
 * are never put together.
 */
final class OpeningText {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final Words words;

  private OpeningText(Words words) {
    this.words = words;
  }

  /** The view of {@code opening}. */
  static OpeningView of(OpeningTimes opening, Words words) {
    return new OpeningText(words).view(opening);
  }

  private OpeningView view(OpeningTimes opening) {
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

  private void addLines(List<OpeningView.Line> lines, Remark remark, List<OpeningTimes.Line> same) {
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
    byHours.forEach((hours, days) -> lines.add(remark.line(days(days), hours, words)));
    if (!anyDay.isEmpty()) {
      lines.add(remark.line("", hours(anyDay), words));
    }
  }

  /** What lines that are put together have in common. */
  private record Remark(String when, String note) {

    OpeningView.Line line(String days, String hours, Words words) {
      boolean both = !hours.isEmpty() && !when.isEmpty();
      String text = both ? Wording.commas(List.of(hours, when), words) : hours + when;
      return new OpeningView.Line(days, text, note);
    }
  }

  private String hours(List<OpeningTimes.Line> spans) {
    List<OpeningTimes.Line> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> opens(a).compareTo(opens(b)));
    List<String> names = new ArrayList<>(sorted.size());
    for (OpeningTimes.Line span : sorted) {
      String text = span(span);
      if (!text.isEmpty() && !names.contains(text)) {
        names.add(text);
      }
    }
    return words.and(names);
  }

  private static LocalTime opens(OpeningTimes.Line line) {
    LocalTime opens = line.opens();
    return opens == null ? LocalTime.MIN : opens;
  }

  private String span(OpeningTimes.Line line) {
    LocalTime opens = line.opens();
    LocalTime closes = line.closes();
    if (opens == null) {
      return closes == null ? "" : words.text("opening.until", "time", words.time(closes));
    }
    if (closes == null) {
      return words.text("opening.from", "time", words.time(opens));
    }
    if (opens.equals(LocalTime.MIDNIGHT) && closes.equals(LAST_MINUTE)) {
      return words.text("opening.24-hours");
    }
    return words.text("opening.from-to", "opens", words.time(opens), "closes", words.time(closes));
  }

  /** Days in the order of the week: three or more in a row become a range. */
  private String days(List<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return words.text("opening.every-day");
    }
    List<String> names = new ArrayList<>();
    int first = 0;
    while (first < days.size()) {
      int last = first;
      while (last + 1 < days.size() && follows(days.get(last), days.get(last + 1))) {
        last++;
      }
      if (last - first >= 2) {
        names.add(
            words.text(
                "opening.days",
                "first",
                words.day(days.get(first)),
                "last",
                words.day(days.get(last))));
      } else {
        for (int i = first; i <= last; i++) {
          names.add(words.text("opening.on-day", "day", words.day(days.get(i))));
        }
      }
      first = last + 1;
    }
    return words.and(names);
  }

  private static boolean follows(DayOfWeek day, DayOfWeek next) {
    return next.getValue() == day.getValue() + 1;
  }
}

package org.localoffer.feeds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Availability;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Service;

/**
 * Opening times: the lines that say days and both times. A part of the year and remarks stand in
 * words beside them. A service that is closed for now says none, so that nobody is sent there.
 */
final class OpeningData {

  private OpeningData() {}

  static void write(LinkedData data, Service service) {
    Availability availability = service.availability();
    if (availability.status() == Availability.Status.TEMPORARILY_CLOSED) {
      return;
    }
    @Nullable LocalDate last = availability.closesOn();
    data.nodes(
        "hoursAvailable",
        "OpeningHoursSpecification",
        service.opening().lines().stream().filter(OpeningData::isWhole).toList(),
        line -> {
          data.texts("dayOfWeek", days(line.days()));
          data.text("opens", time(line.opens()));
          data.text("closes", time(line.closes()));
          data.text("validThrough", last == null ? null : last.toString());
          data.text("description", remark(line));
        });
  }

  private static boolean isWhole(OpeningTimes.Line line) {
    return !line.days().isEmpty() && line.opens() != null && line.closes() != null;
  }

  private static String remark(OpeningTimes.Line line) {
    String when = line.when().replace('-', ' ');
    return when.isEmpty() || line.note().isEmpty() ? when + line.note() : when + ": " + line.note();
  }

  private static List<String> days(List<DayOfWeek> days) {
    List<String> names = new ArrayList<>(days.size());
    for (DayOfWeek day : days) {
      String name = day.name();
      names.add("https://schema.org/" + name.charAt(0) + name.substring(1).toLowerCase(Locale.UK));
    }
    return names;
  }

  /** {@code 18:30}. */
  private static @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }
}

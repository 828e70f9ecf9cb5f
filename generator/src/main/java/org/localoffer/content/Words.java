package org.localoffer.content;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Feedback;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Location;
import org.localoffer.directory.Site;

/** The words of the format that are not vocabulary: choices that the program itself acts on. */
final class Words {

  static final SequencedMap<String, Availability.Status> STATUSES =
      snakeCase(Availability.Status.values());

  static final SequencedMap<String, Location.Kind> LOCATION_KINDS =
      snakeCase(Location.Kind.values());

  static final SequencedMap<String, DayOfWeek> DAYS =
      Collections.unmodifiableSequencedMap(new LinkedHashMap<>(days()));

  static final SequencedMap<String, Guide.Audience> AUDIENCES = hyphenated(Guide.Audience.values());

  static final SequencedMap<String, Feedback.About> ABOUT = hyphenated(Feedback.About.values());

  static final SequencedMap<String, Feedback.From> FROM = hyphenated(Feedback.From.values());

  static final SequencedMap<String, Feedback.Status> ANSWERS = hyphenated(Feedback.Status.values());

  static final SequencedMap<String, Site.Compliance> COMPLIANCE =
      hyphenated(Site.Compliance.values());

  static final SequencedMap<String, Site.Reason> REASONS = hyphenated(Site.Reason.values());

  private Words() {}

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
    }
    return days;
  }

  private static <E extends Enum<E>> SequencedMap<String, E> snakeCase(E[] values) {
    SequencedMap<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return Collections.unmodifiableSequencedMap(words);
  }

  private static <E extends Enum<E>> SequencedMap<String, E> hyphenated(E[] values) {
    SequencedMap<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return Collections.unmodifiableSequencedMap(words);
  }
}

package org.localoffer.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Availability;
import org.localoffer.site.view.NoticeView;
import org.localoffer.words.Words;

/** In words, that a service cannot be used as usual. */
final class StatusText {

  private StatusText() {}

  /** For a card: {@code Full}; empty while it is open as usual. */
  static String inShort(Availability availability, Words words) {
    return switch (availability.status()) {
      case OPEN -> availability.closesOn() == null ? "" : closing(availability.closesOn(), words);
      case TEMPORARILY_CLOSED -> words.text("status.temporarily-closed");
      case FULL -> words.text("status.full");
      case CLOSING -> closing(availability.closesOn(), words);
    };
  }

  /** For its page, or null while it is open as usual and nothing was noted. */
  static @Nullable NoticeView notice(Availability availability, Words words) {
    String heading = inShort(availability, words);
    if (heading.isEmpty() && availability.note().isEmpty()) {
      return null;
    }
    boolean closesLater =
        availability.closesOn() != null
            && availability.status() != Availability.Status.CLOSING
            && availability.status() != Availability.Status.OPEN;
    String text = availability.note();
    if (closesLater) {
      String closing =
          words.text("status.closing-sentence", "closing", closing(availability.closesOn(), words));
      text = text.isEmpty() ? closing : text + " " + closing;
    }
    return new NoticeView(heading.isEmpty() ? words.text("status.please-note") : heading, text);
  }

  private static String closing(@Nullable LocalDate lastDay, Words words) {
    return lastDay == null
        ? words.text("status.closing")
        : words.text("status.closing-on", "date", words.date(lastDay));
  }
}

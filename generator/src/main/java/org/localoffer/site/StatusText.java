package org.localoffer.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Availability;
import org.localoffer.site.view.NoticeView;

/** In words, that a service cannot be used as usual. */
final class StatusText {

  private StatusText() {}

  /** For a card: {@code Full}; empty while it is open as usual. */
  static String inShort(Availability availability) {
    return switch (availability.status()) {
      case OPEN -> availability.closesOn() == null ? "" : closing(availability.closesOn());
      case TEMPORARILY_CLOSED -> Wording.TEMPORARILY_CLOSED;
      case FULL -> Wording.FULL;
      case CLOSING -> closing(availability.closesOn());
    };
  }

  /** For its page, or null while it is open as usual and nothing was noted. */
  static @Nullable NoticeView notice(Availability availability) {
    String heading = inShort(availability);
    if (heading.isEmpty() && availability.note().isEmpty()) {
      return null;
    }
    boolean closesLater =
        availability.closesOn() != null
            && availability.status() != Availability.Status.CLOSING
            && availability.status() != Availability.Status.OPEN;
    String text = availability.note();
    if (closesLater) {
      text = (text.isEmpty() ? "" : text + " ") + closing(availability.closesOn()) + ".";
    }
    return new NoticeView(heading.isEmpty() ? Wording.PLEASE_NOTE : heading, text);
  }

  private static String closing(@Nullable LocalDate lastDay) {
    return lastDay == null ? Wording.CLOSING : "Closing on " + Wording.date(lastDay);
  }
}

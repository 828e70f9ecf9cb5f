package org.localoffer.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service can be used now.
 *
 * @param status what the editor stated; {@link Status#OPEN} is the format's own default
 * @param note why, or until when; empty where it was not stated
 * @param closesOn the last day of a service that is closing, or null
 */
public record Availability(Status status, String note, @Nullable LocalDate closesOn) {

  /** The four states of the format. */
  public enum Status {
    OPEN,
    TEMPORARILY_CLOSED,
    FULL,
    CLOSING
  }

  /** Whether it can be used as usual. */
  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** Whether the closing day has passed on {@code date}. */
  public boolean isClosedOn(LocalDate date) {
    return closesOn != null && date.isAfter(closesOn);
  }
}

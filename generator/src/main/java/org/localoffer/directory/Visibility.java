package org.localoffer.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an entry is published, both inclusive.
 *
 * @param from the first day, or null for no beginning
 * @param until the last day, or null for no end
 */
public record Visibility(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** Published every day. */
  public static final Visibility ALWAYS = new Visibility(null, null);

  /** Whether the entry is published on {@code date}. */
  public boolean includes(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }
}

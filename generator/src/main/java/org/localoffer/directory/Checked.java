package org.localoffer.directory;

import java.time.LocalDate;

/**
 * When a person last made sure that an entry is right; not when a file was last changed.
 *
 * @param on the day of the check
 * @param by who checked: a role, or empty where it was not stated
 * @param due the day from which the entry is overdue for its next check
 */
public record Checked(LocalDate on, String by, LocalDate due) {

  /** Whether the next check is overdue on {@code date}. */
  public boolean isOverdueOn(LocalDate date) {
    return date.isAfter(due);
  }
}

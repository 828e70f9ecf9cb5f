package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A date is not a day of the calendar. */
final class BadDate extends ContentRule {

  BadDate() {
    super("LO-FIELD-07", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not a date",
        "Write year, month and day with hyphens, for example 2026-09-01, and check that the day exists.");
  }
}

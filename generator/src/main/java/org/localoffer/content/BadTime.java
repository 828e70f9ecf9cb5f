package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A time is not a time of day. */
final class BadTime extends ContentRule {

  BadTime() {
    super("LO-FIELD-08", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not a time of day",
        "Write hours and minutes of the 24-hour clock, for example \"09:30\" or \"18:00\".");
  }
}

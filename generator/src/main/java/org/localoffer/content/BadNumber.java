package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A number is not a number, or out of range. */
final class BadNumber extends ContentRule {

  BadNumber() {
    super("LO-FIELD-09", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, String range) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not " + range,
        "Write digits only, for example 5.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text is too short to say anything. */
final class TooShort extends ContentRule {

  TooShort() {
    super("LO-FIELD-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, int limit) {
    return Diagnostic.of(
        this,
        position,
        label + "the text is too short: it needs at least " + limit + " characters",
        "Write what families would look for.");
  }
}

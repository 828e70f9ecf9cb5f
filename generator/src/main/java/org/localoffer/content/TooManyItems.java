package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A list is too long. */
final class TooManyItems extends ContentRule {

  TooManyItems() {
    super("LO-FIELD-15", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, int limit) {
    return Diagnostic.of(
        this,
        position,
        label + "this list has more than " + limit + " entries",
        "Keep those that matter to families.");
  }
}

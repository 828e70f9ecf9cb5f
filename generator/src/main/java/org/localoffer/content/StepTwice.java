package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two steps of a guide have the same number or name. */
final class StepTwice extends ContentRule {

  StepTwice() {
    super("LO-GUIDE-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String other) {
    return Diagnostic.of(
        this,
        position,
        "this step has the same number or name as " + other,
        "Rename one of them, so that the order is clear.");
  }
}

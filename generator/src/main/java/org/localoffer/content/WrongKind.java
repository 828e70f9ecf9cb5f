package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A value has the wrong form. */
final class WrongKind extends ContentRule {

  WrongKind() {
    super("LO-FIELD-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String wanted, String example) {
    return Diagnostic.of(
        this, position, label + "this must be " + wanted, "Write it like this: " + example + ".");
  }
}

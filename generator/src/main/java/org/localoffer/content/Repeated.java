package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A list names something twice. */
final class Repeated extends ContentRule {

  Repeated() {
    super("LO-FIELD-14", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this, position, label + "“" + text + "” is in this list twice", "Delete one of the two.");
  }
}

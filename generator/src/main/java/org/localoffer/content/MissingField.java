package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A field that every entry needs is missing. */
final class MissingField extends ContentRule {

  MissingField() {
    super("LO-FIELD-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String key, String example) {
    return Diagnostic.of(
        this,
        position,
        label + "the field “" + key + "” is missing",
        "Add a line “" + key + ": " + example + "”.");
  }

  Diagnostic empty(SourcePosition position, String label, String key, String example) {
    return Diagnostic.of(
        this,
        position,
        label + "the field “" + key + "” is empty, and every entry needs it",
        "Fill it in, for example “" + key + ": " + example + "”.");
  }
}

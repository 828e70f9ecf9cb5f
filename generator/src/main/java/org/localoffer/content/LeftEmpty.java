package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A field is there, but nothing stands behind it. */
final class LeftEmpty extends ContentRule {

  LeftEmpty() {
    super("LO-FIELD-04", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String label) {
    return Diagnostic.of(
        this,
        position,
        label + "nothing is written here, so this counts as not stated",
        "Fill it in, or delete the line.");
  }
}

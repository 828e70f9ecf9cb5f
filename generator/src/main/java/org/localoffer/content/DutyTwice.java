package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A duty stands twice. */
final class DutyTwice extends ContentRule {

  DutyTwice() {
    super("LO-DUTY-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String slug) {
    return Diagnostic.of(
        this,
        position,
        "the duty “" + slug + "” is here a second time",
        "Delete one, or give it another slug.");
  }
}

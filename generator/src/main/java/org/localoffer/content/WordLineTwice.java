package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two lines of search words have the same name. */
final class WordLineTwice extends ContentRule {

  WordLineTwice() {
    super("LO-WORD-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String id) {
    return Diagnostic.of(
        this,
        position,
        "there is already a line with the id “" + id + "” further up",
        "Give this one another id, or none.");
  }
}

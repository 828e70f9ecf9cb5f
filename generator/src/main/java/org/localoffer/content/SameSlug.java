package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two files have the same name. */
final class SameSlug extends ContentRule {

  SameSlug() {
    super("LO-NAME-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String other) {
    return Diagnostic.of(
        this,
        position,
        "this file has the same name as " + other + ", so both would have one address",
        "Rename one of them.");
  }
}

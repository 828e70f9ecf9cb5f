package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Three dashes begin a second entry. */
final class SecondDocument extends ContentRule {

  SecondDocument() {
    super("LO-YAML-10", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "three dashes end the entry here, and more follows below them",
        "Delete the line with the three dashes, or make a file for each entry.");
  }
}

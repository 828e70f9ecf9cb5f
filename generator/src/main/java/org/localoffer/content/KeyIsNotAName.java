package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Something other than a name stands before a colon. */
final class KeyIsNotAName extends ContentRule {

  KeyIsNotAName() {
    super("LO-YAML-12", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "a name must stand before the colon",
        "Write “name: text”. Lists are written in square brackets, or with one entry on each line after a dash.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line has no colon. */
final class NoColon extends ContentRule {

  NoColon() {
    super("LO-YAML-20", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this line has no colon, so nobody can tell the field from its text",
        "Write “name: text”. If the line goes on from the one above, move it in by two spaces.");
  }
}

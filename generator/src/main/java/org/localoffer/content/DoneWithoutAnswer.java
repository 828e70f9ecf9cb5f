package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Something is done, and nobody says what. */
final class DoneWithoutAnswer extends ContentRule {

  DoneWithoutAnswer() {
    super("LO-TALK-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this is done, but “we_did” does not say what",
        "Say in one or two sentences what the council did.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text of one line has several. */
final class LineBreak extends ContentRule {

  LineBreak() {
    super("LO-FIELD-16", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label) {
    return Diagnostic.of(
        this,
        position,
        label + "this text must be on one line",
        "Join the lines. Paragraphs belong in the description.");
  }
}

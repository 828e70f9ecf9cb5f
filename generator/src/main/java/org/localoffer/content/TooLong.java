package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text is too long for its place. */
final class TooLong extends ContentRule {

  TooLong() {
    super("LO-FIELD-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, int length, int limit) {
    return Diagnostic.of(
        this,
        position,
        label + "the text has " + length + " characters; at most " + limit + " fit here",
        "Shorten it. Long texts belong in the description.");
  }
}

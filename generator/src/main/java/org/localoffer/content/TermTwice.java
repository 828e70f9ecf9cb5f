package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A term stands twice in a vocabulary. */
final class TermTwice extends ContentRule {

  TermTwice() {
    super("LO-TERM-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String path, int line) {
    return Diagnostic.of(
        this,
        position,
        "the term “" + path + "” is here a second time; the first is on line " + line,
        "Delete one, or give it another slug.");
  }
}

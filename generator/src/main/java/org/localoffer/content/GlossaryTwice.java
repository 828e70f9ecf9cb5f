package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A word stands twice in the glossary. */
final class GlossaryTwice extends ContentRule {

  GlossaryTwice() {
    super("LO-WORD-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String term) {
    return Diagnostic.of(
        this, position, "“" + term + "” is explained here a second time", "Keep one explanation.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The same words of families stand twice in a list of search words. */
final class SaidTwice extends ContentRule {

  SaidTwice() {
    super("LO-WORD-04", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String phrase) {
    return Diagnostic.of(
        this,
        position,
        "“" + phrase + "” already stands for something further up",
        "Delete it here, or there; one line can name several meanings.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line that stands for itself, such as one that switches another off, says more. */
final class WordLineOfTwoKinds extends ContentRule {

  WordLineOfTwoKinds() {
    super("LO-WORD-07", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String alone, String field) {
    return Diagnostic.of(
        this,
        position,
        "“" + alone + "” stands alone on its line, and here “" + field + "” stands beside it",
        "Begin a new line, with a dash, for “" + field + "”.");
  }
}

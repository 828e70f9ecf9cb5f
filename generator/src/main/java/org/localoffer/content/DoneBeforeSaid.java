package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Something was done before it was asked for. */
final class DoneBeforeSaid extends ContentRule {

  DoneBeforeSaid() {
    super("LO-TALK-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "it was done before anybody said it: done_on is before on",
        "Look at the two dates.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line starts too far left or right. */
final class BadIndentation extends ContentRule {

  BadIndentation() {
    super("LO-YAML-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this line starts too far to the left or to the right: it does not line up with the lines that it belongs to",
        "Fields of one group start in the same column; what belongs to a field stands two spaces further right.");
  }
}

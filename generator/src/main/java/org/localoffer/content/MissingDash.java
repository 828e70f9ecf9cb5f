package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An entry of a list has lost its dash. */
final class MissingDash extends ContentRule {

  MissingDash() {
    super("LO-YAML-21", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this line stands in a list, but does not begin with a dash",
        "Begin each entry of the list with a dash and a space: “- ”. If the line goes on from the"
            + " one above, join the two.");
  }
}

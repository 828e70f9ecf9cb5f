package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A bracket is not closed, or a comma is missing. */
final class UnclosedBracket extends ContentRule {

  UnclosedBracket() {
    super("LO-YAML-18", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, char bracket) {
    return Diagnostic.of(
        this,
        position,
        "the bracket " + bracket + " that opens here is not closed, or a comma is missing inside",
        "Write all values on one line with commas between, and close the bracket: "
            + (bracket == '[' ? "[one, two]." : "{from: 5, to: 11}."));
  }
}

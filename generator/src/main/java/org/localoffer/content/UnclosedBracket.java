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
        "the bracket " + bracket + " that opens here is never closed",
        "Write all values on one line with commas between, and close the bracket: "
            + (bracket == '[' ? "[one, two]." : "{from: 5, to: 11}."));
  }

  Diagnostic comma(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "a comma is missing here, between two values in brackets",
        "Put a comma between the values: [one, two]. If it is one text, put the whole text in"
            + " quotation marks.");
  }

  Diagnostic tooEarly(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the bracket closes here, but more text follows on the line",
        "Put all values before the closing bracket. If the bracket is part of a text, put the whole"
            + " text in quotation marks.");
  }
}

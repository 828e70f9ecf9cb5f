package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A term lies in itself. */
final class TermInItself extends ContentRule {

  TermInItself() {
    super("LO-TERM-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this term lies in itself, over one or more others",
        "Correct “parent”: the widest term has none.");
  }
}

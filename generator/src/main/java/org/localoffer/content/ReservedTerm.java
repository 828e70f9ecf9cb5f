package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A slug is kept for the pages of a list. */
final class ReservedTerm extends ContentRule {

  ReservedTerm() {
    super("LO-TERM-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String slug) {
    return Diagnostic.of(
        this,
        position,
        "the slug “" + slug + "” is kept for the further pages of a list",
        "Choose another, for example “" + slug + "s”.");
  }
}

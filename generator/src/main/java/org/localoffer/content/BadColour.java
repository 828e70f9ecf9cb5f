package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A colour is not one. */
final class BadColour extends ContentRule {

  BadColour() {
    super("LO-SITE-21", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String text) {
    return Diagnostic.of(
        this,
        position,
        "“" + text + "” is not a colour",
        "Write a hash and six digits or letters a to f in quotation marks, for example \"#0b5394\".");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A postcode does not have the form of one. */
final class BadPostcode extends ContentRule {

  BadPostcode() {
    super("LO-LINK-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” does not have the form of a postcode",
        "Write it like ZZ1 1ZZ: two parts with a space between.");
  }
}

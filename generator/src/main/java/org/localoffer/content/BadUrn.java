package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A school number is not one. */
final class BadUrn extends ContentRule {

  BadUrn() {
    super("LO-SCHOOL-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String text) {
    return Diagnostic.of(
        this,
        position,
        "“" + text + "” is not a unique reference number (URN)",
        "It has six digits; look it up in the Department for Education's register of schools.");
  }
}

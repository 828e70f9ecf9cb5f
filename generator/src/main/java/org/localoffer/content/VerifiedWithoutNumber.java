package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A duty is verified, but has no paragraph. */
final class VerifiedWithoutNumber extends ContentRule {

  VerifiedWithoutNumber() {
    super("LO-DUTY-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this duty is verified, but the paragraph is missing",
        "Add the paragraph, or write verified: false.");
  }
}

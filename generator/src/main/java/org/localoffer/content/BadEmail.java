package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An e-mail address is not one. */
final class BadEmail extends ContentRule {

  BadEmail() {
    super("LO-LINK-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not an e-mail address",
        "Write one address only, for example hello@club.example.");
  }
}

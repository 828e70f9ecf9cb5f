package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Families have no way to ask. */
final class NobodyToAsk extends ContentRule {

  NobodyToAsk() {
    super("LO-SITE-22", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the contact has neither a phone number nor an e-mail address",
        "Add at least one, so that families can reach somebody.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An amount is not an amount in pounds. */
final class BadMoney extends ContentRule {

  BadMoney() {
    super("LO-FIELD-10", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not an amount of money",
        "Write pounds and pence with a point and without the pound sign, for example 4.50.");
  }
}

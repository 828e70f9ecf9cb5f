package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text begins with a sign that YAML keeps for itself. */
final class SpecialStart extends ContentRule {

  SpecialStart() {
    super("LO-YAML-17", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String sign) {
    return Diagnostic.of(
        this,
        position,
        "a text must not begin with " + sign + ": YAML keeps it for itself",
        "Put the whole text in quotation marks: \"" + sign + "…\".");
  }
}

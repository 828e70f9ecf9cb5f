package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text begins with a sign that YAML keeps for itself. */
final class AnchorOrAlias extends ContentRule {

  AnchorOrAlias() {
    super("LO-YAML-07", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "a text must not begin with & or *: YAML keeps these signs for itself and would swallow a word",
        "Put the whole text in quotation marks: \"…\".");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A space is missing after a colon or a dash. */
final class MissingSpace extends ContentRule {

  MissingSpace() {
    super("LO-YAML-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String sign, String example) {
    return Diagnostic.of(
        this, position, "a space is missing after the " + sign, "Write “" + example + "”.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A colon inside a text splits it. */
final class ColonInValue extends ContentRule {

  ColonInValue() {
    super("LO-YAML-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String value) {
    return Diagnostic.of(
        this,
        position,
        "the colon inside this text splits it in two",
        "Put the whole text in quotation marks: \"" + value.replace("\"", "\\\"") + "\".");
  }
}

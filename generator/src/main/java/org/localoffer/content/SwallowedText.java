package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A hash hides the rest of the line. */
final class SwallowedText extends ContentRule {

  SwallowedText() {
    super("LO-YAML-14", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "everything after this # would be lost: YAML takes it for a remark",
        "Put the whole text in quotation marks: \"Flat 2 #4\". If it is a remark, write a space after the #.");
  }
}

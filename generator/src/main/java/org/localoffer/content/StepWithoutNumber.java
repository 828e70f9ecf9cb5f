package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A step of a guide has no number. */
final class StepWithoutNumber extends ContentRule {

  StepWithoutNumber() {
    super("LO-GUIDE-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String name) {
    return Diagnostic.of(
        this,
        position,
        "the steps of a guide begin with a number, and “" + name + "” does not",
        "Rename the file, for example 01-" + name + ".md. The introduction is called index.md.");
  }
}

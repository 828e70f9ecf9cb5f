package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two names differ only in capital letters. */
final class NamesDifferInCase extends FileRule {

  NamesDifferInCase() {
    super("LO-FILE-09", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String other) {
    return Diagnostic.of(
        this,
        position,
        "this name is the same as “" + other + "” but for capital letters",
        "Rename one of them: on many computers and sticks they would be one file.");
  }
}

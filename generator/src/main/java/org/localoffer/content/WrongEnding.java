package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A file has the ending of another kind of entry. */
final class WrongEnding extends ContentRule {

  WrongEnding() {
    super("LO-FILE-14", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String wanted) {
    return Diagnostic.of(
        this,
        position,
        "files in this folder end in " + wanted,
        "Rename the file, and look at another file of the folder for its form.");
  }
}

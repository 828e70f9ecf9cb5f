package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An entry has an ending that is not read, so families would not see it. */
final class ForeignEnding extends FileRule {

  ForeignEnding() {
    super("LO-FILE-08", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String ending) {
    return Diagnostic.of(
        this,
        position,
        "the name ends in “" + ending + "”, so this file is not read",
        "Rename it: entries end in .yaml or .md, in small letters.");
  }
}

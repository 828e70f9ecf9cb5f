package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file is not used. */
final class FileLeftOut extends FileRule {

  FileLeftOut() {
    super("LO-FILE-10", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String why) {
    return Diagnostic.of(
        this,
        position,
        "this file is not used: " + why,
        "Move it out of the content folder if it does not belong here.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A file lies where nothing is looked for. */
final class UnusedFile extends ContentRule {

  UnusedFile() {
    super("LO-FILE-13", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "nothing looks for a file of this name here, so it is not used",
        "Entries lie in services, organisations, guides or news; move the file there, or out of the content folder.");
  }
}

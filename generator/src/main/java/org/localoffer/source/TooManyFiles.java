package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The content folder holds more files than a Local Offer can have. */
final class TooManyFiles extends FileRule {

  TooManyFiles() {
    super("LO-FILE-11", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the content folder holds more than " + ContentFolder.MAX_FILES + " files",
        "Is this the right folder? Give the content folder with --content.");
  }
}

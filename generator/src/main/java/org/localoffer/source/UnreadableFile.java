package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file cannot be read. */
final class UnreadableFile extends FileRule {

  UnreadableFile() {
    super("LO-FILE-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String reason) {
    return Diagnostic.of(
        this,
        position,
        "the file cannot be read: " + reason,
        "Check that you may open the file, and that the disk is in order.");
  }
}

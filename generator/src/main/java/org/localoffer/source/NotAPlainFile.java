package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** This is neither a file nor a folder. */
final class NotAPlainFile extends FileRule {

  NotAPlainFile() {
    super("LO-FILE-07", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this is neither a file nor a folder (perhaps a device or a pipe)",
        "Delete it: the content folder holds plain files only.");
  }
}

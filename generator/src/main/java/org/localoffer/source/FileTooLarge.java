package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file is larger than an entry can be. */
final class FileTooLarge extends FileRule {

  FileTooLarge() {
    super("LO-FILE-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, long size) {
    return Diagnostic.of(
        this,
        position,
        "the file is too large ("
            + size / 1024
            + " KB; at most "
            + ContentFolder.MAX_FILE_BYTES / 1024
            + " KB)",
        "An entry is a few pages of text. Did a picture or a document end up in this file?");
  }
}

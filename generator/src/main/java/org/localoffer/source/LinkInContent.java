package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file is a link to somewhere else. */
final class LinkInContent extends FileRule {

  LinkInContent() {
    super("LO-FILE-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this is a link to another place on the disk, and links are not followed",
        "Put the file itself here, or delete the link.");
  }
}

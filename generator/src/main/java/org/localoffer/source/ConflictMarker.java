package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two versions of the file were not put together. */
final class ConflictMarker extends FileRule {

  ConflictMarker() {
    super("LO-FILE-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "two versions of this file were not put together: a Git conflict marker is left",
        "Look at the text between the lines <<<<<<<, ======= and >>>>>>>, keep what is right, and"
            + " delete these three lines.");
  }
}

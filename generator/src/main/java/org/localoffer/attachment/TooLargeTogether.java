package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** All pictures and documents together are too large. */
final class TooLargeTogether extends AttachmentRule {

  TooLargeTogether() {
    super("LO-ATT-08", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "with this file, pictures and documents are larger than "
            + megabytes(AttachmentTotal.MAX_BYTES)
            + " together",
        "Make pictures smaller and delete documents that nobody needs any more.");
  }
}

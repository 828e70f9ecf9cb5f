package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The picture cannot be taken apart, or not every browser shows it. */
final class BrokenFile extends AttachmentRule {

  BrokenFile() {
    super("LO-ATT-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String reason) {
    return Diagnostic.of(
        this,
        position,
        "this picture " + reason,
        "Open it in a picture program, look whether it is whole, and save it again as JPEG or PNG, for screens (RGB).");
  }
}

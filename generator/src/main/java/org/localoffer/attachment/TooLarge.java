package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file is too large for a phone to load. */
final class TooLarge extends AttachmentRule {

  TooLarge() {
    super("LO-ATT-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, AttachmentType type) {
    return Diagnostic.of(
        this,
        position,
        "this file is larger than " + megabytes(type.maxBytes()),
        type.isPicture()
            ? "Make the picture smaller: 1920 pixels wide is plenty for a page."
            : "Save it in a smaller size, or divide it; most families read on a phone.");
  }
}

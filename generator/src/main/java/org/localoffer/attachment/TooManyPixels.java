package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The picture would take more memory to show than a phone has. */
final class TooManyPixels extends AttachmentRule {

  TooManyPixels() {
    super("LO-ATT-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, int width, int height) {
    return Diagnostic.of(
        this,
        position,
        "this picture is "
            + width
            + " by "
            + height
            + " pixels; at most "
            + AttachmentReader.MAX_SIDE
            + " by "
            + AttachmentReader.MAX_SIDE
            + " are shown",
        "Make the picture smaller: 1600 pixels wide is plenty for a page.");
  }
}

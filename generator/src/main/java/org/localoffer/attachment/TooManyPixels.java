package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The picture would take too much memory and time to decode. */
final class TooManyPixels extends AttachmentRule {

  TooManyPixels() {
    super("LO-ATT-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, AttachmentType type, int width, int height) {
    return Diagnostic.of(
        this,
        position,
        "this picture is "
            + width
            + " by "
            + height
            + " pixels; at most "
            + AttachmentReader.MAX_SIDE
            + " on a side and "
            + type.maxPixels() / 1_000_000
            + " million in all are read",
        "Make the picture smaller: 1920 pixels wide is plenty for a page.");
  }
}

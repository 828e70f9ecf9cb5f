package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Files of this kind are not published, or not from this folder. */
final class ForeignType extends AttachmentRule {

  ForeignType() {
    super("LO-ATT-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String ending) {
    return Diagnostic.of(
        this,
        position,
        "files that end in “" + ending + "” are not published from this folder",
        "Pictures end in .jpg, .png or .webp and lie in pictures/; documents end in .pdf and lie in documents/. Save it as one of these.");
  }
}

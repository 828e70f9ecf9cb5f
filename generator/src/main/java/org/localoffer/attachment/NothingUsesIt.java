package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A picture or document is in the content folder, but not on the site. */
final class NothingUsesIt extends AttachmentRule {

  NothingUsesIt() {
    super("LO-ATT-07", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "no entry names this file, so it is not published",
        "Name it in an entry (in the field pictures or formats, or as a link to documents/), or delete it.");
  }
}

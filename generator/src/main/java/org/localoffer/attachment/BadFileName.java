package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file's name cannot be an address on every computer and stick. */
final class BadFileName extends AttachmentRule {

  BadFileName() {
    super("LO-ATT-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String better) {
    return Diagnostic.of(
        this,
        position,
        "the name of this file cannot be an address",
        "Rename the file to "
            + better
            + ", here and where an entry names it: small letters a to z, digits, - and _, and one dot before the ending.");
  }
}

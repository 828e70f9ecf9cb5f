package org.localoffer.source;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file is not text in UTF-8. */
final class BrokenEncoding extends FileRule {

  BrokenEncoding() {
    super("LO-FILE-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String octet) {
    return Diagnostic.of(
        this,
        position,
        "the file is not saved as UTF-8 text (byte " + octet + ")",
        "Open it in your editor, choose “Save with encoding” and UTF-8, and look whether accents,"
            + " dashes and pound signs are right.");
  }
}

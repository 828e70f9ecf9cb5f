package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A category lies so deep that its address is too long. */
final class TermTooDeep extends ContentRule {

  TermTooDeep() {
    super("LO-TERM-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, int length) {
    return Diagnostic.of(
        this,
        position,
        "the path of this term has "
            + length
            + " characters; at most "
            + VocabularyReader.MAX_PATH
            + " fit",
        "Shorten its slug or those above it: the path becomes a web address, and sticks and Windows limit these.");
  }
}

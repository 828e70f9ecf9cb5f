package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A single word is to stand for something that the search leaves out of every query. */
final class QuietWordSaid extends ContentRule {

  QuietWordSaid() {
    super("LO-WORD-10", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String word) {
    return Diagnostic.of(
        this,
        position,
        "“" + word + "” alone is a word that the search leaves out, so it stands for nothing",
        "Write the whole phrase that families type, such as “the unit”; or take it out.");
  }
}

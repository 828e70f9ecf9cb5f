package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A phrase of search words has signs or an emoji only. */
final class NoWordInIt extends ContentRule {

  NoWordInIt() {
    super("LO-WORD-09", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String phrase) {
    return Diagnostic.of(
        this,
        position,
        "there is no word in “" + phrase + "”",
        "Write it in letters or digits: the search does not see other signs.");
  }
}

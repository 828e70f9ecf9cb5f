package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line of search words does not say what its words stand for. */
final class WordsLeadNowhere extends ContentRule {

  WordsLeadNowhere() {
    super("LO-WORD-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this line does not say what its words stand for",
        "Add “means: [short break]”, with the words that services use; or ages, or a filter.");
  }
}

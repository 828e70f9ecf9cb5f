package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A phrase has more words than the search looks at together. */
final class PhraseTooLong extends ContentRule {

  /** Most words of a phrase: longer ones are never typed twice in the same way. */
  static final int MAX_WORDS = 6;

  PhraseTooLong() {
    super("LO-WORD-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, int words) {
    return Diagnostic.of(
        this,
        position,
        "the phrase has " + words + " words; the search knows phrases of up to " + MAX_WORDS,
        "Keep the words that matter: “can't sleep”.");
  }
}

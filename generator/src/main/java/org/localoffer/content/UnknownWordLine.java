package org.localoffer.content;

import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A council switches a line of search words off that the program does not have. */
final class UnknownWordLine extends ContentRule {

  UnknownWordLine() {
    super("LO-WORD-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String off, Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        "the program has no line of search words “" + off + "”",
        Suggestion.didYouMean(off, known) + "To take a line of your own out, delete it.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The wider term does not exist. */
final class UnknownParent extends ContentRule {

  UnknownParent() {
    super("LO-TERM-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String parent, java.util.Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        "there is no term “" + parent + "” above this one",
        org.localoffer.diagnostic.Suggestion.didYouMean(parent, known)
            + "The wider term must stand in the same file.");
  }
}

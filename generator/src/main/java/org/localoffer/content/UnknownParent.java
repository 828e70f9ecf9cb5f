package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** The wider term does not exist. */
final class UnknownParent extends ContentRule {

  UnknownParent() {
    super("LO-TERM-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String parent, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        "there is no term “" + parent + "” above this one",
        Suggestion.didYouMean(parent, known) + "The wider term must stand in the same file.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A picture or document is not there. */
final class MissingAttachment extends ContentRule {

  MissingAttachment() {
    super("LO-REF-06", Severity.ERROR);
  }

  Diagnostic at(
      SourcePosition position, String label, String text, java.util.Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no file “" + text + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(text, known)
            + "Put the file there, or correct the name; small and capital letters count.");
  }
}

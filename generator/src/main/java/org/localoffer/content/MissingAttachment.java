package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A picture or document is not there. */
final class MissingAttachment extends ContentRule {

  MissingAttachment() {
    super("LO-REF-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no file “" + text + "”",
        Suggestion.didYouMean(text, known)
            + "Put the file there, or correct the name; small and capital letters count.");
  }
}

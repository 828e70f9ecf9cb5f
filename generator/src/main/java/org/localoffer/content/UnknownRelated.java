package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** Nothing of this name can be read next. */
final class UnknownRelated extends ContentRule {

  UnknownRelated() {
    super("LO-REF-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no service, guide or category “" + text + "”",
        Suggestion.didYouMean(text, known)
            + "Write the name of a file in services or guides without its ending, or the path of a category.");
  }
}

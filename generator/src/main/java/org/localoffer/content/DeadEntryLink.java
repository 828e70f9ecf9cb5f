package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A link in a text leads to an entry that does not exist. */
final class DeadEntryLink extends ContentRule {

  DeadEntryLink() {
    super("LO-REF-07", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "this link leads to “" + text + "”, and there is no such entry",
        Suggestion.didYouMean(text, known)
            + "Write the folder and the name of the file without its ending, for example services/play-club.");
  }
}

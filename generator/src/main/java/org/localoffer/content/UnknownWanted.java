package org.localoffer.content;

import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/**
 * A search is to find an entry that does not exist.
 *
 * <p>A warning, as all that is said of searches: who takes a service out must be able to publish
 * that at once.
 */
final class UnknownWanted extends ContentRule {

  UnknownWanted() {
    super("LO-REF-10", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String label, String text, Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no service or guide “" + text + "”",
        Suggestion.didYouMean(text, known)
            + "Write the name of a file in services or guides without its ending.");
  }
}

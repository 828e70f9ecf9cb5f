package org.localoffer.content;

import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** An organisation does not exist. */
final class UnknownOrganisation extends ContentRule {

  UnknownOrganisation() {
    super("LO-REF-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no organisation “" + text + "”",
        Suggestion.didYouMean(text, known) + "Its file would be organisations/" + text + ".yaml.");
  }
}

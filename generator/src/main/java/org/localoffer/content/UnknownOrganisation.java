package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An organisation does not exist. */
final class UnknownOrganisation extends ContentRule {

  UnknownOrganisation() {
    super("LO-REF-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, java.util.Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no organisation “" + text + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(text, new java.util.TreeSet<>(known))
            + "Its file would be organisations/"
            + text
            + ".yaml.");
  }
}

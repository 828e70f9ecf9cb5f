package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A duty is not in the list of duties. */
final class UnknownDuty extends ContentRule {

  UnknownDuty() {
    super("LO-REF-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, java.util.Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no duty “" + text + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(text, new java.util.TreeSet<>(known))
            + "They are listed in duties/schedule-2.yaml.");
  }
}

package org.localoffer.content;

import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A duty is not in the list of duties. */
final class UnknownDuty extends ContentRule {

  UnknownDuty() {
    super("LO-REF-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no duty “" + text + "”",
        Suggestion.didYouMean(text, known) + "They are listed in duties/schedule-2.yaml.");
  }
}

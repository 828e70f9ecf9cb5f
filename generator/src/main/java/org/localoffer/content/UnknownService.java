package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A service does not exist. */
final class UnknownService extends ContentRule {

  UnknownService() {
    super("LO-REF-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, java.util.Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no service “" + text + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(text, new java.util.TreeSet<>(known))
            + "Write the name of its file without the ending.");
  }
}

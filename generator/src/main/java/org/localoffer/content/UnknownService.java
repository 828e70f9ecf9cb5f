package org.localoffer.content;

import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A service does not exist. */
final class UnknownService extends ContentRule {

  UnknownService() {
    super("LO-REF-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no service “" + text + "”",
        Suggestion.didYouMean(text, known) + "Write the name of its file without the ending.");
  }
}

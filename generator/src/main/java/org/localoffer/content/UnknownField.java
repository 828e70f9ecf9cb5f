package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A field has a name that the format does not know. */
final class UnknownField extends ContentRule {

  UnknownField() {
    super("LO-FIELD-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String key, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no field “" + key + "”",
        Suggestion.didYouMean(key, known)
            + "The fields here are: "
            + String.join(", ", known)
            + ".");
  }
}

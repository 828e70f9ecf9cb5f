package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A word is not one of the words that can stand here. */
final class UnknownChoice extends ContentRule {

  UnknownChoice() {
    super("LO-FIELD-12", Severity.ERROR);
  }

  Diagnostic at(
      SourcePosition position, String label, String text, java.util.Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” cannot stand here",
        org.localoffer.diagnostic.Suggestion.didYouMean(text, known)
            + "Choose one of: "
            + String.join(", ", known)
            + ".");
  }
}

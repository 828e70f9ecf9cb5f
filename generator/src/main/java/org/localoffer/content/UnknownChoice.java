package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A word is not one of the words that can stand here. */
final class UnknownChoice extends ContentRule {

  UnknownChoice() {
    super("LO-FIELD-12", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not one of the words for this field",
        Suggestion.didYouMean(text, known) + "Choose one of: " + String.join(", ", known) + ".");
  }
}

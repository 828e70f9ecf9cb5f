package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A word is not in its vocabulary. */
final class UnknownTerm extends ContentRule {

  UnknownTerm() {
    super("LO-REF-01", Severity.ERROR);
  }

  Diagnostic at(
      SourcePosition position,
      String label,
      String text,
      org.localoffer.directory.Vocabulary vocabulary) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no " + vocabulary.name().singular() + " “" + text + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(
                text, vocabulary.terms().stream().map(org.localoffer.directory.Term::path).toList())
            + "They are listed in vocabulary/"
            + vocabulary.name().fileName()
            + ".yaml; add it there if it is new.");
  }
}

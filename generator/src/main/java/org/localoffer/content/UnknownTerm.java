package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;

/** A word is not in its vocabulary. */
final class UnknownTerm extends ContentRule {

  UnknownTerm() {
    super("LO-REF-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, Vocabulary vocabulary) {
    return Diagnostic.of(
        this,
        position,
        label + "there is no " + vocabulary.name().singular() + " “" + text + "”",
        Suggestion.didYouMean(text, vocabulary.terms().stream().map(Term::path).toList())
            + "They are listed in vocabulary/"
            + vocabulary.name().fileName()
            + ".yaml; add it there if it is new.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A vocabulary has a name that the format does not know. */
final class UnknownVocabulary extends ContentRule {

  private static final java.util.List<String> NAMES =
      java.util.Arrays.stream(org.localoffer.directory.VocabularyName.values())
          .map(org.localoffer.directory.VocabularyName::fileName)
          .toList();

  UnknownVocabulary() {
    super("LO-FILE-15", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String name) {
    return Diagnostic.of(
        this,
        position,
        "there is no vocabulary “" + name + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(name, NAMES)
            + "The vocabularies are: "
            + String.join(", ", NAMES)
            + ".");
  }
}

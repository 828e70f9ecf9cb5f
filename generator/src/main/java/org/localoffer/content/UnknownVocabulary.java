package org.localoffer.content;

import java.util.Arrays;
import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;
import org.localoffer.directory.VocabularyName;

/** A vocabulary has a name that the format does not know. */
final class UnknownVocabulary extends ContentRule {

  private static final List<String> NAMES =
      Arrays.stream(VocabularyName.values()).map(VocabularyName::fileName).toList();

  UnknownVocabulary() {
    super("LO-FILE-15", Severity.ERROR);
  }

  Diagnostic inFolder(SourcePosition position, String name) {
    return Diagnostic.of(
        this,
        position,
        "a vocabulary lies in vocabulary/ itself, not in a folder below it",
        "Move the file to vocabulary/" + name + ".yaml.");
  }

  Diagnostic at(SourcePosition position, String name) {
    return Diagnostic.of(
        this,
        position,
        "there is no vocabulary “" + name + "”",
        Suggestion.didYouMean(name, NAMES)
            + "The vocabularies are: "
            + String.join(", ", NAMES)
            + ".");
  }
}

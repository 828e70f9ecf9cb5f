package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A file lies in a folder where nothing is looked for. */
final class MisplacedFile extends ContentRule {

  MisplacedFile() {
    super("LO-FILE-12", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String folder, java.util.Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        "there is no folder “" + folder + "” in the content format, so this file would not be seen",
        org.localoffer.diagnostic.Suggestion.didYouMean(folder, known)
            + "The folders are: "
            + String.join(", ", known)
            + ".");
  }
}

package org.localoffer.content;

import java.util.Collection;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A file lies in a folder where nothing is looked for. */
final class MisplacedFile extends ContentRule {

  MisplacedFile() {
    super("LO-FILE-12", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String folder, Collection<String> known) {
    return Diagnostic.of(
        this,
        position,
        "nothing is called “" + folder + "” in a content folder, so this file would not be seen",
        Suggestion.didYouMean(folder, known) + "Known are: " + String.join(", ", known) + ".");
  }
}

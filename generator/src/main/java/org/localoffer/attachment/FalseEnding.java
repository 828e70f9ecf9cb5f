package org.localoffer.attachment;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file is not what its ending says. */
final class FalseEnding extends AttachmentRule {

  FalseEnding() {
    super("LO-ATT-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, AttachmentType promised, @Nullable AttachmentType found) {
    return Diagnostic.of(
        this,
        position,
        "this is not a " + promised + " file, though its name says so",
        found == null
            ? "Open it in the program that made it and save it as "
                + promised
                + "; a new name alone changes nothing."
            : "It is a "
                + found
                + " file: rename it to end in "
                + found.ending()
                + ", here and where an entry names it.");
  }
}

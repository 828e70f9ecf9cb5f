package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A file name cannot become a web address. */
final class BadEntryName extends ContentRule {

  BadEntryName() {
    super("LO-NAME-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String name, String better) {
    return Diagnostic.of(
        this,
        position,
        "the file name “" + name + "” cannot become a web address",
        "Use small letters a to z, digits and hyphens, at most 80"
            + (better.isEmpty() ? "." : ", for example “" + better + "”."));
  }

  Diagnostic reserved(SourcePosition position, String name) {
    return Diagnostic.of(
        this,
        position,
        "the name “" + name + "” is kept for something else and cannot be an entry's",
        "Rename the file, for example “" + name + "-club”.");
  }
}

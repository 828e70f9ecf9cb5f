package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A short name has characters that it cannot have. */
final class BadSlug extends ContentRule {

  BadSlug() {
    super("LO-FIELD-13", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not a short name",
        "Use small letters a to z, digits and hyphens, at most 80, for example play-club.");
  }
}

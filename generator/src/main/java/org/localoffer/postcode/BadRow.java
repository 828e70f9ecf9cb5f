package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line of a postcode directory makes no sense. */
final class BadRow extends PostcodeRule {

  BadRow() {
    super("LO-IMPORT-03", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String why) {
    return Diagnostic.of(
        this,
        position,
        why + ", so this line is left out",
        "Look whether the file was changed by hand, and fetch it again if it was.");
  }

  /** The lines that are not told one by one, at the first of them. */
  Diagnostic more(SourcePosition position, long lines) {
    return Diagnostic.of(
        this,
        position,
        lines + " more " + (lines == 1 ? "line makes" : "lines make") + " no sense from here on",
        "Look whether the file was changed by hand, and fetch it again if it was.");
  }
}

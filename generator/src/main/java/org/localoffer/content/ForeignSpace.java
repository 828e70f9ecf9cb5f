package org.localoffer.content;

import java.util.Locale;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A space is not the one that the space bar makes. */
final class ForeignSpace extends ContentRule {

  ForeignSpace() {
    super("LO-YAML-22", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, char space) {
    return Diagnostic.of(
        this,
        position,
        "the space here is not an ordinary one (U+"
            + Integer.toHexString(0x10000 | space).substring(1).toUpperCase(Locale.ROOT)
            + "); it looks the same, but does not count as one",
        "Delete it and press the space bar: such spaces come from word processors and web pages.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two services have the same name. */
final class SameName extends ContentRule {

  SameName() {
    super("LO-NAME-01", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String name, String other) {
    return Diagnostic.of(
        this,
        position,
        "another service is called “" + name + "” too: " + other,
        "Families cannot tell them apart in a list. Add the place or the age group to the name.");
  }
}

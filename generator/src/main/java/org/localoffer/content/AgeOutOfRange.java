package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An age is not one that a person can have. */
final class AgeOutOfRange extends ContentRule {

  AgeOutOfRange() {
    super("LO-AGE-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String text) {
    return Diagnostic.of(
        this,
        position,
        "the age " + text + " is not between 0 and " + ServiceShape.OLDEST_AGE,
        "Write whole years: 0 is from birth. Leave an end out where there is none.");
  }
}

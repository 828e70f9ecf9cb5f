package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The accessibility statement was not reviewed for a year. */
final class StatementTooOld extends ContentRule {

  StatementTooOld() {
    super("LO-SITE-24", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String on) {
    return Diagnostic.of(
        this,
        position,
        "the accessibility statement was last reviewed on " + on + ", more than a year ago",
        "Test the site again, then write the day after “reviewed” (SI 2018/952 asks for regular review).");
  }
}

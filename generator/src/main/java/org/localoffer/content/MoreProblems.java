package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** One file must not drown the report of all others. */
final class MoreProblems extends ContentRule {

  /** Most findings about one file; hostile input could make ten thousand. */
  static final int MAX_FINDINGS = 100;

  MoreProblems() {
    super("LO-FILE-16", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this file has more problems than the " + MAX_FINDINGS + " that are listed",
        "Mend those first and run the check again.");
  }
}

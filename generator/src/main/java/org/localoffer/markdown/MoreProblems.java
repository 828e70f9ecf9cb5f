package org.localoffer.markdown;

import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** One text must not drown the report of all others. */
final class MoreProblems extends TextRule {

  static final MoreProblems RULE = new MoreProblems();

  private MoreProblems() {
    super("LO-TEXT-22", Severity.ERROR);
  }

  void report(Findings findings, SourcePosition at) {
    findings.add(
        this,
        at,
        "this text has more problems than the " + TextFindings.MAX_FINDINGS + " that are listed",
        "Mend those first and run the check again.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A task of the home page has neither an entry nor a search behind it. */
final class TaskLeadsNowhere extends ContentRule {

  TaskLeadsNowhere() {
    super("LO-SITE-25", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label) {
    return Diagnostic.of(
        this,
        position,
        "the task “" + label + "” leads nowhere",
        "Add “to” with an entry, for example to: guides/asking-for-help, or “search” with words.");
  }
}

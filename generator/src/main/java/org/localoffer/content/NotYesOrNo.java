package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An answer is neither yes nor no. */
final class NotYesOrNo extends ContentRule {

  NotYesOrNo() {
    super("LO-FIELD-11", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is neither yes nor no",
        "Write yes or no; leave the field out where you do not know.");
  }
}

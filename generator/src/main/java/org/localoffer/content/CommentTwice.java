package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Two comments have the same id. */
final class CommentTwice extends ContentRule {

  CommentTwice() {
    super("LO-TALK-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String id) {
    return Diagnostic.of(
        this,
        position,
        "the id “" + id + "” is here a second time",
        "Give each comment an id of its own, for example by counting on.");
  }
}

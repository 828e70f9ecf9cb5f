package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A line of search words has nearly the name of one that comes with the program. */
final class NearWordLine extends ContentRule {

  NearWordLine() {
    super("LO-WORD-08", Severity.WARNING);
  }

  /**
   * @param meant the name of the line of the program
   */
  Diagnostic at(SourcePosition position, String id, String meant) {
    return Diagnostic.of(
        this,
        position,
        "the program has no line of search words “" + id + "”, so this one takes no other's place",
        Suggestion.question(meant)
            + "A line of your own needs no id; give it one that is less like it.");
  }
}

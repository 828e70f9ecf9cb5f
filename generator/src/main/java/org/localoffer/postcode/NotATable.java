package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A file that was given as a postcode directory is no CSV. */
final class NotATable extends PostcodeRule {

  NotATable() {
    super("LO-IMPORT-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String why, String hint) {
    return Diagnostic.of(this, position, "the file cannot be read: " + why, hint);
  }
}

package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Too many lines of a postcode directory make no sense. */
final class TooManyBadRows extends PostcodeRule {

  TooManyBadRows() {
    super("LO-IMPORT-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, long bad, long rows) {
    return Diagnostic.of(
        this,
        position,
        bad + " of " + rows + " lines make no sense, which is more than one in a hundred",
        "Fetch the file again, and do not save it from a spreadsheet program.");
  }
}

package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line of the table of postcodes has not the right columns. */
final class SectorColumns extends PostcodeRule {

  SectorColumns() {
    super("LO-POST-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String message) {
    return Diagnostic.of(
        this,
        position,
        message,
        "Make the table anew with local-offer import postcodes, or write the line like this: ZZ1"
            + " 1,52.2405,-0.9027,120");
  }
}

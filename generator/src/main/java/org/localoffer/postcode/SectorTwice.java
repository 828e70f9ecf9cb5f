package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A sector stands twice in the table of postcodes. */
final class SectorTwice extends PostcodeRule {

  SectorTwice() {
    super("LO-POST-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String sector, int line) {
    return Diagnostic.of(
        this,
        position,
        "the sector " + sector + " stands in line " + line + " already",
        "Keep one of the two lines.");
  }
}

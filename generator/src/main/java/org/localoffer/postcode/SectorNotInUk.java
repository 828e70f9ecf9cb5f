package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A sector of the table lies outside the United Kingdom. */
final class SectorNotInUk extends PostcodeRule {

  SectorNotInUk() {
    super("LO-POST-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String sector) {
    return Diagnostic.of(
        this,
        position,
        "the sector " + sector + " lies outside the United Kingdom",
        "Latitude is about 50 to 61 here, longitude about -8 to 2 with a minus sign west of"
            + " Greenwich. Were they exchanged?");
  }
}

package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The table of postcodes names something that is no sector. */
final class BadSector extends PostcodeRule {

  BadSector() {
    super("LO-POST-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String text) {
    return Diagnostic.of(
        this,
        position,
        "“" + text + "” is not a postcode sector",
        "A sector is a postcode without its last two letters, in capitals: ZZ1 1");
  }
}

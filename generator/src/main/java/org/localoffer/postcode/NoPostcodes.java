package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A postcode directory has no postcode with a position. */
final class NoPostcodes extends PostcodeRule {

  NoPostcodes() {
    super("LO-IMPORT-05", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String left) {
    return Diagnostic.of(
        this,
        position,
        "there is no postcode in use with a position" + left,
        "Is this the whole file? Unpack it again, or cut the council's part out of it again.");
  }
}

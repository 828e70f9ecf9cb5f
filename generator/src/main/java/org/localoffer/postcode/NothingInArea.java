package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** None of the postcodes lies in the council's area. */
final class NothingInArea extends PostcodeRule {

  NothingInArea() {
    super("LO-IMPORT-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String area, String found) {
    return Diagnostic.of(
        this,
        position,
        "none of the postcode sectors is " + area + "; the file has those of " + found,
        "Give the file of your own area, or say which first halves of postcodes to keep:"
            + " --outward ZZ1,ZZ2");
  }
}

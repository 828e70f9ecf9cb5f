package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A number in the table of postcodes is none. */
final class BadSectorNumber extends PostcodeRule {

  BadSectorNumber() {
    super("LO-POST-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String column, String text, String example) {
    return Diagnostic.of(
        this,
        position,
        "the " + column + " “" + text + "” is not a number",
        "Write it with digits and a point, for example " + example + ".");
  }
}

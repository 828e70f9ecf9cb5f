package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** There is more in a file than a postcode directory has. */
final class TooLargeToImport extends PostcodeRule {

  TooLargeToImport() {
    super("LO-IMPORT-07", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String what, String hint) {
    return Diagnostic.of(this, position, what, hint);
  }
}

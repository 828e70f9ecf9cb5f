package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A phone number is not one. */
final class BadPhone extends ContentRule {

  BadPhone() {
    super("LO-LINK-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not a phone number",
        "Write digits and spaces, in quotation marks, for example \"01632 960001\". Remarks belong in the role.");
  }
}

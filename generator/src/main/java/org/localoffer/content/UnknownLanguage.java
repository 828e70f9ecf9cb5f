package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A language tag is not one. */
final class UnknownLanguage extends ContentRule {

  UnknownLanguage() {
    super("LO-FIELD-17", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not the short name of a language",
        "Write its code, for example en, pl, ur or bsl.");
  }
}

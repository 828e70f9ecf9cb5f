package org.localoffer.content;

import java.util.Locale;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text spells a character that nobody can see. */
final class InvisibleInQuotes extends ContentRule {

  InvisibleInQuotes() {
    super("LO-YAML-19", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, int codePoint) {
    return Diagnostic.of(
        this,
        position,
        "this text has an invisible character: U+"
            + Integer.toHexString(0x10000 | codePoint).substring(1).toUpperCase(Locale.ROOT),
        "Delete the backslash and the letters after it, or type the text again.");
  }
}

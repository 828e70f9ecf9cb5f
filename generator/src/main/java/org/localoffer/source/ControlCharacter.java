package org.localoffer.source;

import java.util.Locale;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file has a character that nobody can see. */
final class ControlCharacter extends FileRule {

  ControlCharacter() {
    super("LO-FILE-04", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, int codePoint) {
    String name = Character.getName(codePoint);
    return Diagnostic.of(
        this,
        position,
        "there is an invisible character here: U+"
            + Integer.toHexString(0x10000 | codePoint).substring(1).toUpperCase(Locale.ROOT)
            + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")"),
        "Delete it and type the text again; such characters come from copying out of other"
            + " programs.");
  }
}

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

  /**
   * The first invisible character of a text, or −1: quotes can spell what no file may hold, such as
   * {@code "\u0007"}, and halves of characters.
   */
  static int in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (control
          || (c >= 0x2028 && c <= 0x202E)
          || c >= 0xFFFE
          || Character.isSurrogate(c)) {
        return c;
      }
    }
    return -1;
  }
}

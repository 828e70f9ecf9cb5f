package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Quotation marks would be shown to families as part of a text. */
final class StrayQuotes extends ContentRule {

  StrayQuotes() {
    super("LO-FIELD-18", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String label) {
    return Diagnostic.of(
        this,
        position,
        label + "the quotation marks here are part of the text, and families will see them",
        "Use two straight marks (\") around the text, or none. If families are to see the marks,"
            + " write them inside straight ones: \"“The Hub”\".");
  }

  /** Whether a text that stands without quotation marks begins or ends with one by mistake. */
  static boolean isIn(String text) {
    int last = text.length() - 1;
    if (last < 1) {
      return false;
    }
    boolean curly = isCurly(text.charAt(0)) && isMark(text.charAt(last));
    boolean lostFirst = text.charAt(last) == '"' && text.indexOf('"') == last;
    return curly || lostFirst;
  }

  private static boolean isCurly(char c) {
    return c == '“' || c == '”' || c == '„' || c == '‘' || c == '«' || c == '»';
  }

  private static boolean isMark(char c) {
    return isCurly(c) || c == '’' || c == '"' || c == '\'';
  }
}

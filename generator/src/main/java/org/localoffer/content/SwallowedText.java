package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A hash hides the rest of the line. */
final class SwallowedText extends ContentRule {

  SwallowedText() {
    super("LO-YAML-14", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "everything after this # would be lost: YAML takes it for a remark",
        "Put the whole text in quotation marks: \"Flat 2 #4\". If it is a remark, write a space after the #.");
  }

  /**
   * The column of a hash that hides text, or −1. {@code address: Flat 2 #4} is “Flat 2” to YAML: a
   * hash right before a letter or digit is taken for text that the editor meant.
   *
   * @param end where the value ends, from 0
   */
  static int hashIn(String line, int end) {
    int hash = end;
    while (hash < line.length() && line.charAt(hash) == ' ') {
      hash++;
    }
    boolean hides =
        hash > 0
            && hash + 1 < line.length()
            && line.charAt(hash) == '#'
            && line.charAt(hash - 1) == ' '
            && Character.isLetterOrDigit(line.charAt(hash + 1));
    return hides ? hash : -1;
  }
}

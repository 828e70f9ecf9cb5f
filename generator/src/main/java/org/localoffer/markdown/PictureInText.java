package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/**
 * Pictures in a text are refused: a picture from elsewhere tells its owner who reads the page, and
 * the build cannot check a description that is not in a field.
 */
final class PictureInText extends TextRule {

  static final PictureInText RULE = new PictureInText();

  private PictureInText() {
    super("LO-TEXT-02", Severity.ERROR);
  }

  void report(TextFindings findings, Node at, String address) {
    findings.add(
        this,
        at,
        "a picture cannot stand inside a text: " + quote(address),
        "Put the file into the folder \"pictures\" and name it, with a description, in the field"
            + " \"pictures\" of the entry.");
  }
}

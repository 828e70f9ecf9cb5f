package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A text of hundreds of pages is a mistake or an attack; nobody reads it. */
final class TextTooLarge extends TextRule {

  static final TextTooLarge RULE = new TextTooLarge();

  private TextTooLarge() {
    super("LO-TEXT-16", Severity.ERROR);
  }

  void tooLong(TextFindings findings) {
    findings.add(
        this,
        findings.start(),
        "the text has more than " + TextBounds.MAX_LENGTH + " characters",
        "Divide it: make a guide of several steps, or put a document into \"documents\".");
  }

  void growsTooMuch(TextFindings findings, Node at) {
    findings.add(
        this,
        at,
        "from here on, the text would grow to many times its length as a page",
        "Look for signs that repeat without words, such as long runs of | or ---, and leave them"
            + " out.");
  }
}

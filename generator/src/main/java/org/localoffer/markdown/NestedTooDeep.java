package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/**
 * Lists in quotations in lists soon leave no room on a phone, and thousands exhaust the program.
 */
final class NestedTooDeep extends TextRule {

  static final NestedTooDeep RULE = new NestedTooDeep();

  private NestedTooDeep() {
    super("LO-TEXT-18", Severity.ERROR);
  }

  private static final String HINT =
      "Leave out signs that repeat at the beginning of a line (>, -, *) or around words (*, _, [).";

  void report(TextFindings findings, Node at) {
    findings.add(
        this, at, "the text is nested too deep: more than " + Nesting.MAX + " levels", HINT);
  }

  void tooManyMarks(TextFindings findings, SourcePosition at) {
    findings.add(
        this,
        at,
        "a paragraph has more than " + TextBounds.MAX_MARKS + " runs of stars or underscores",
        HINT);
  }

  /** When the parser itself gave up: nothing tells where. */
  void exhausted(TextFindings findings) {
    findings.add(this, findings.start(), "the text is nested too deep to be read", HINT);
  }
}

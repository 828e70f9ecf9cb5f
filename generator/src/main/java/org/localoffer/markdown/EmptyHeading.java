package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A heading without words is a gap on the page and a riddle in the list of headings. */
final class EmptyHeading extends TextRule {

  static final EmptyHeading RULE = new EmptyHeading();

  private EmptyHeading() {
    super("LO-TEXT-20", Severity.ERROR);
  }

  void report(TextFindings findings, Node at) {
    findings.add(
        this, at, "the heading has no words", "Write the words, or leave out the # signs.");
  }
}

package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** Short fields have no headings of their own: the page gives each a heading. */
final class HeadingNotAllowed extends TextRule {

  static final HeadingNotAllowed RULE = new HeadingNotAllowed();

  private HeadingNotAllowed() {
    super("LO-TEXT-10", Severity.ERROR);
  }

  void report(TextFindings findings, Node at) {
    findings.add(
        this,
        at,
        "this field cannot have headings",
        "Leave out the # signs, or the line of = or - below the words; or move the part with the"
            + " heading to the description.");
  }
}

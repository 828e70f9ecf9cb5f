package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A page has one heading of the first level, and that is its title (WCAG 1.3.1). */
final class TitleHeading extends TextRule {

  static final TitleHeading RULE = new TitleHeading();

  private TitleHeading() {
    super("LO-TEXT-08", Severity.ERROR);
  }

  void report(TextFindings findings, Node at) {
    findings.add(
        this,
        at,
        "a heading with one # would be a second title of the page",
        "Begin headings with ##, and headings below those with ###.");
  }
}

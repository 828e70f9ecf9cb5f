package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/**
 * Readers who jump from heading to heading take a missing level for a missing part (WCAG 1.3.1).
 */
final class SkippedHeading extends TextRule {

  static final SkippedHeading RULE = new SkippedHeading();

  private SkippedHeading() {
    super("LO-TEXT-09", Severity.ERROR);
  }

  void report(TextFindings findings, Node at, int level, int above) {
    findings.add(
        this,
        at,
        above == 1
            ? "the first heading has " + level + " #, but headings begin with two"
            : "a heading with " + level + " # follows one with " + above + ": a level is missing",
        "Write " + "#".repeat(above + 1) + " here.");
  }
}

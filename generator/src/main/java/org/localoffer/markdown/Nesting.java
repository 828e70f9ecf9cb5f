package org.localoffer.markdown;

import org.commonmark.node.Node;

/** Counts how deep the tree is at the node in hand, so that recursion is bounded. */
final class Nesting {

  /** Most lists, quotations, links and emphases within each other; a list in a list counts four. */
  static final int MAX = 24;

  private final TextFindings findings;
  private int depth;
  private boolean reported;

  Nesting(TextFindings findings) {
    this.findings = findings;
  }

  /** Goes down to {@code node}; false, with a finding, if that is too deep. */
  boolean enter(Node node) {
    if (depth >= MAX) {
      if (!reported) {
        reported = true;
        NestedTooDeep.RULE.report(findings, node);
      }
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** Whether the node in hand lies in no other that counts. */
  boolean isTop() {
    return depth == 0;
  }
}

package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A line such as {@code [note]: address} is not shown: it vanishes unless a link uses its name. */
final class UnusedReference extends TextRule {

  static final UnusedReference RULE = new UnusedReference();

  private UnusedReference() {
    super("LO-TEXT-21", Severity.WARNING);
  }

  void unused(TextFindings findings, Node at, String label) {
    findings.add(
        this,
        at,
        "this line is not shown: it gives the name "
            + quote(label)
            + " to an address, and no link uses the name",
        "Use the name in a link, or leave the line out. To show the line as it is, write \\[ in place"
            + " of [.");
  }

  void repeated(TextFindings findings, Node at, String label) {
    findings.add(
        this,
        at,
        "this line is not used: the name " + quote(label) + " was given to an address before",
        "Leave one of the lines out, or choose another name.");
  }
}

package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A link without words cannot be seen, and a screen reader spells out its address. */
final class LinkWithoutWords extends TextRule {

  static final LinkWithoutWords RULE = new LinkWithoutWords();

  private LinkWithoutWords() {
    super("LO-TEXT-06", Severity.ERROR);
  }

  void report(TextFindings findings, Node at, String address) {
    findings.add(
        this,
        at,
        "the link to " + quote(address) + " has no words to click on",
        "Write between the square brackets what the reader will find, for example"
            + " [Bluebell Saturday Club](services/bluebell-saturday-club).");
  }
}

package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** Tags and comments of HTML are refused: text never becomes markup. */
final class RawHtml extends TextRule {

  static final RawHtml RULE = new RawHtml();

  private RawHtml() {
    super("LO-TEXT-01", Severity.ERROR);
  }

  void report(TextFindings findings, Node at, String html) {
    if (html.startsWith("<!--")) {
      findings.add(
          this,
          at,
          "the text holds a comment, which everybody can read in the source of the page",
          "Put a note for colleagues into the field \"notes\", which is never published.");
    } else {
      findings.add(
          this,
          at,
          "the text holds HTML: " + quote(tag(html)),
          "Leave it out and use Markdown. To show the sign itself, write \\< in place of <.");
    }
  }

  /** The first tag: what stands between the first pair of angle brackets. */
  private static String tag(String html) {
    int end = html.indexOf('>');
    int line = html.indexOf('\n');
    int cut = end < 0 || line >= 0 && line < end ? line : end + 1;
    return cut < 0 ? html : html.substring(0, cut);
  }
}

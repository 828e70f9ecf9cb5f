package org.localoffer.markdown;

import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Directives stand in guides, outside of lists and quotations. */
final class DirectiveNotAllowed extends TextRule {

  static final DirectiveNotAllowed RULE = new DirectiveNotAllowed();

  private DirectiveNotAllowed() {
    super("LO-TEXT-14", Severity.ERROR);
  }

  void inField(TextFindings findings, SourcePosition at, String name) {
    findings.add(
        this,
        at,
        "the directive " + quote("::" + name) + " cannot stand in this field",
        "Directives work in guides only. Write the text here in full, or link to the guide. To show"
            + " the two colons themselves, write \\:: in place of ::.");
  }

  void inBlock(TextFindings findings, SourcePosition at, String name) {
    findings.add(
        this,
        at,
        "the directive " + quote("::" + name) + " cannot stand inside a list or a quotation",
        "Move it to a line of its own at the left margin, after an empty line.");
  }
}

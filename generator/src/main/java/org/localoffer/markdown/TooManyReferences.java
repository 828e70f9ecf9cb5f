package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A link's address can be given once and used by its name; ten such lines can grow to a book. */
final class TooManyReferences extends TextRule {

  static final TooManyReferences RULE = new TooManyReferences();

  private TooManyReferences() {
    super("LO-TEXT-15", Severity.ERROR);
  }

  private static final String HINT =
      "Write the address where it is used: [words](https://www.example.org).";

  void tooMany(TextFindings findings, Node at) {
    findings.add(
        this,
        at,
        "the text gives names to more than " + References.MAX_DEFINITIONS + " addresses",
        HINT);
  }

  void tooLong(TextFindings findings, Node at) {
    findings.add(
        this,
        at,
        "this address and its title have more than " + References.MAX_LENGTH + " characters",
        HINT);
  }

  void growsTooMuch(TextFindings findings, Node at) {
    findings.add(
        this, at, "the text uses long named addresses so often that its page would burst", HINT);
  }
}

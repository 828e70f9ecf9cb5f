package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A field stands twice. */
final class DuplicateKey extends ContentRule {

  DuplicateKey() {
    super("LO-YAML-11", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String key, SourcePosition first) {
    return Diagnostic.of(
        this,
        position,
        "the field “" + key + "” is here a second time; the first is on line " + first.line(),
        "Keep one of them. In a list, each entry begins with a dash: has one been lost? For several"
            + " values write a list: [one, two].");
  }
}

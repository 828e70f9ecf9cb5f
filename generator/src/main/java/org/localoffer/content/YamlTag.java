package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A text begins with an exclamation mark. */
final class YamlTag extends ContentRule {

  YamlTag() {
    super("LO-YAML-08", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "a text must not begin with an exclamation mark: YAML keeps it for itself",
        "Put the whole text in quotation marks: \"…\".");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line begins with a percent sign. */
final class YamlDirective extends ContentRule {

  YamlDirective() {
    super("LO-YAML-09", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "a line must not begin with %: YAML keeps it for itself",
        "Delete the line, or put the text in quotation marks.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A Markdown file does not begin with its fields. */
final class FrontMatterMissing extends ContentRule {

  FrontMatterMissing() {
    super("LO-YAML-15", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the file does not begin with its fields",
        "The first line must be three dashes (---), then the fields, then three dashes again, then the text.");
  }
}

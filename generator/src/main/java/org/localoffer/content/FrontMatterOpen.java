package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The fields of a Markdown file have no end. */
final class FrontMatterOpen extends ContentRule {

  FrontMatterOpen() {
    super("LO-YAML-16", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the fields that begin here have no end",
        "After the last field write a line with three dashes (---); the text follows below it.");
  }
}

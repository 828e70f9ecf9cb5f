package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A piece of news has no date in its name. */
final class NewsWithoutDate extends ContentRule {

  NewsWithoutDate() {
    super("LO-NEWS-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String name) {
    return Diagnostic.of(
        this,
        position,
        "the name “" + name + "” does not begin with a date",
        "Rename the file, for example 2026-09-01-" + name + ".md.");
  }
}

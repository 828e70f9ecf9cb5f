package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A piece of news has two dates. */
final class NewsDatesDiffer extends ContentRule {

  NewsDatesDiffer() {
    super("LO-NEWS-02", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String inName) {
    return Diagnostic.of(
        this,
        position,
        "this date is not the one in the file name (" + inName + ")",
        "Make the two the same, or delete the field “on”.");
  }
}

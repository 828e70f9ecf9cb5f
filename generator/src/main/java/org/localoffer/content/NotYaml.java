package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file does not follow the form of an entry. */
final class NotYaml extends ContentRule {

  NotYaml() {
    super("LO-YAML-06", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this does not follow the form “name: text”",
        "Compare the line, and the one above it, with an entry that works: a name, a colon, a space, then the text.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A line is moved in with a tab. */
final class TabIndentation extends ContentRule {

  TabIndentation() {
    super("LO-YAML-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this line is moved in with the tab key",
        "Delete the space before the first letter and type it again with the space bar: two spaces for each step.");
  }
}

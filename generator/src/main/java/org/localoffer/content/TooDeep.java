package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Values lie inside values too many times. */
final class TooDeep extends ContentRule {

  TooDeep() {
    super("LO-YAML-13", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "values lie inside one another more than " + YamlReader.MAX_DEPTH + " times",
        "No field needs that. Look for brackets that are not closed, or lines that are moved in too far.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Duties are named, but there is no list of duties. */
final class NoDutiesFile extends ContentRule {

  NoDutiesFile() {
    super("LO-REF-09", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, int entries) {
    return Diagnostic.of(
        this,
        position,
        "duties are named here"
            + (entries == 1 ? "" : " and in other entries (" + entries + " in all)")
            + ", but there is no file duties/schedule-2.yaml, so nothing can be shown",
        "Add the file, or delete the field.");
  }
}

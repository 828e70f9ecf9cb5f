package org.localoffer.markdown;

import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Big tables cannot be read on a phone, and a short text can ask for millions of cells. */
final class TableTooLarge extends TextRule {

  static final TableTooLarge RULE = new TableTooLarge();

  private TableTooLarge() {
    super("LO-TEXT-17", Severity.ERROR);
  }

  void report(TextFindings findings, SourcePosition at) {
    findings.add(
        this,
        at,
        "the table is too large: a table may have "
            + TextBounds.MAX_CELLS
            + " cells, and all tables of a text "
            + TextBounds.MAX_CELLS_OF_TEXT,
        "Divide it under several headings, or put it into \"documents\" as a file.");
  }
}

package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A row with more cells than the first row has loses the last ones without a word. */
final class LostCells extends TextRule {

  static final LostCells RULE = new LostCells();

  private LostCells() {
    super("LO-TEXT-23", Severity.ERROR);
  }

  void report(TextFindings findings, Node at, int cells, int columns) {
    findings.add(
        this,
        at,
        "this row has "
            + cells
            + " cells, but the table has "
            + columns
            + " columns, so the last would be lost",
        "Add a heading to the first row, and --- to the second, for each column; or leave the cells"
            + " out. For the sign | itself write \\|.");
  }
}

package org.localoffer.markdown;

import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** A screen reader says the heading of a column with each cell (WCAG 1.3.1). */
final class TableWithoutHeadings extends TextRule {

  static final TableWithoutHeadings RULE = new TableWithoutHeadings();

  private TableWithoutHeadings() {
    super("LO-TEXT-19", Severity.WARNING);
  }

  void report(TextFindings findings, Node at, int column) {
    findings.add(
        this,
        at,
        "column " + column + " of the table has no heading",
        "Write in the first row what the column holds. Only the first column may go without, if it"
            + " holds the headings of the rows.");
  }
}

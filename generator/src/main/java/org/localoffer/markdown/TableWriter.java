package org.localoffer.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Writes tables. Each stands in a box of its own that scrolls on a narrow screen; the box can be
 * reached by keyboard and is named after the columns, because two regions of one name cannot be
 * told apart in a screen reader's list.
 */
final class TableWriter {

  /** Longest name of a table, in characters. */
  private static final int MAX_NAME = 80;

  private final TextRenderer renderer;
  private final HtmlText html;
  private final PlainText plain;
  private final TextFindings findings;
  private final String text;
  private final Set<String> names = new HashSet<>();
  private int count;

  /**
   * A writer for the tables of one text.
   *
   * @param text the Markdown, in which rows are counted again
   */
  TableWriter(
      TextRenderer renderer, HtmlText html, PlainText plain, TextFindings findings, String text) {
    this.renderer = renderer;
    this.html = html;
    this.plain = plain;
    this.findings = findings;
    this.text = text;
  }

  void write(TableBlock table) {
    Node head = table.getFirstChild();
    Node headRow = head.getFirstChild();
    Node corner = headRow.getFirstChild();
    boolean rowHeadings = corner != null && corner.getFirstChild() == null;
    html.line("<div class=\"lo-table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    int label = html.length();
    html.markup("\">\n<table class=\"govuk-table\">\n<thead class=\"govuk-table__head\">\n");
    String name = writeHead(headRow);
    html.markup("</thead>\n");
    Node body = head.getNext();
    if (body != null) {
      writeBody(body, columns(headRow), rowHeadings);
    }
    html.markup("</table>\n</div>\n");
    html.insertText(label, unique(name));
  }

  /** Writes the first row and returns its words. */
  private String writeHead(Node row) {
    StringBuilder name = new StringBuilder("Table");
    html.markup("<tr class=\"govuk-table__row\">");
    int column = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      column++;
      int mark = plain.mark();
      if (cell.getFirstChild() == null) {
        html.markup("<td class=\"govuk-table__cell\"></td>");
      } else {
        writeCell(cell, "th scope=\"col\"", "govuk-table__header");
      }
      String words = plain.since(mark);
      if (words.isEmpty() && (column > 1 || cell.getNext() == null)) {
        TableWithoutHeadings.RULE.report(findings, cell, column);
      }
      if (!words.isEmpty() && name.length() < MAX_NAME) {
        name.append(name.length() == "Table".length() ? ": " : ", ").append(words);
      }
    }
    html.markup("</tr>\n");
    return name.length() <= MAX_NAME ? name.toString() : name.substring(0, MAX_NAME) + "…";
  }

  private void writeBody(Node body, int columns, boolean rowHeadings) {
    html.markup("<tbody class=\"govuk-table__body\">\n");
    for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
      if (!renderer.hasRoom(row)) {
        break;
      }
      int cells = cellsWritten(row);
      if (cells > columns) {
        LostCells.RULE.report(findings, row, cells, columns);
      }
      html.markup("<tr class=\"govuk-table__row\">");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        boolean heading =
            rowHeadings && cell == row.getFirstChild() && cell.getFirstChild() != null;
        if (heading) {
          writeCell(cell, "th scope=\"row\"", "govuk-table__header");
        } else {
          writeCell(cell, "td", "govuk-table__cell");
        }
      }
      html.markup("</tr>\n");
    }
    html.markup("</tbody>\n");
  }

  private void writeCell(Node cell, String tag, String style) {
    boolean numeric =
        cell instanceof TableCell known && known.getAlignment() == TableCell.Alignment.RIGHT;
    html.markup("<").markup(tag).markup(" class=\"").markup(style);
    if (numeric) {
      html.markup(" ").markup(style).markup("--numeric");
    }
    html.markup("\">");
    renderer.writeChildren(cell);
    html.markup(tag.startsWith("th") ? "</th>" : "</td>");
    plain.space();
  }

  /** A name that no table before has: with the table's number where its columns are not new. */
  private String unique(String name) {
    count++;
    return names.add(name) ? name : "Table " + count + name.substring("Table".length());
  }

  private static int columns(Node row) {
    int columns = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      columns++;
    }
    return columns;
  }

  /** How many cells the editor wrote in a row, without empty ones at its end. */
  private int cellsWritten(Node row) {
    SourceSpan span = row.getSourceSpans().getFirst();
    int end = span.getInputIndex() + span.getLength();
    int cell = 0;
    int filled = 0;
    for (int i = span.getInputIndex(); i < end; i++) {
      char c = text.charAt(i);
      boolean escaped = c == '\\' && i + 1 < end && text.charAt(i + 1) == '|';
      if (escaped) {
        i++;
      }
      if (c == '|') {
        cell += cell == 0 && filled == 0 && isFirst(span, i) ? 0 : 1;
      } else if (c != ' ' && c != '\t') {
        filled = cell + 1;
      }
    }
    return filled;
  }

  /** Whether nothing but spaces stands before a character of a row. */
  private boolean isFirst(SourceSpan span, int at) {
    return text.substring(span.getInputIndex(), at).isBlank();
  }
}

package org.localoffer.markdown;

/**
 * Refuses, before it is parsed, a text that would cost far more than its length: the parser's work
 * grows with the square of the emphasis marks in a paragraph, and tables are filled up with empty
 * cells.
 */
final class TextBounds {

  /** Longest text in characters: the largest file that is read has as many bytes. */
  static final int MAX_LENGTH = 256 * 1024;

  /** Most cells of one table: some 250 schools with eight columns. */
  static final int MAX_CELLS = 2_000;

  /** Most cells of all tables of a text; a quarter of a megabyte could ask for a million. */
  static final int MAX_CELLS_OF_TEXT = 10_000;

  /**
   * Most runs of {@code *} or {@code _} without an empty line between. Nested in each other, 4,000
   * take some 30 ms to parse and 80,000 some 20 s.
   */
  static final int MAX_MARKS = 4_000;

  private final String text;
  private final TextFindings findings;

  /** Where the line in hand begins and ends, and its number from 0. */
  private int start;

  private int end;
  private int line;

  private TextBounds(String text, TextFindings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Whether {@code text} can be parsed; if not, there is a finding. */
  static boolean hold(String text, TextFindings findings) {
    if (text.length() > MAX_LENGTH) {
      TextTooLarge.RULE.tooLong(findings);
      return false;
    }
    TextBounds bounds = new TextBounds(text, findings);
    return (text.length() <= MAX_MARKS || bounds.marksHold())
        && (text.indexOf('|') < 0 || bounds.tablesHold());
  }

  private boolean marksHold() {
    int marks = 0;
    for (rewind(); start <= text.length(); next()) {
      marks = isBlank() ? 0 : marks + marksInLine();
      if (marks > MAX_MARKS) {
        NestedTooDeep.RULE.tooManyMarks(findings, findings.position(line, 0));
        return false;
      }
    }
    return true;
  }

  private int marksInLine() {
    int marks = 0;
    char before = ' ';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != before && (c == '*' || c == '_')) {
        marks++;
      }
      before = c;
    }
    return marks;
  }

  /** Counts cells as the parser will: a table lasts from its dashes to an empty line. */
  private boolean tablesHold() {
    int columns = 0;
    long cells = 0;
    long all = 0;
    for (rewind(); start <= text.length(); next()) {
      int dashes = columnsOfDashes();
      if (dashes > 0 && columns == 0) {
        columns = dashes;
        cells = 0;
      } else if (isBlank()) {
        columns = 0;
      }
      cells += columns;
      all += columns;
      if (cells > MAX_CELLS || all > MAX_CELLS_OF_TEXT) {
        TableTooLarge.RULE.report(findings, findings.position(line, 0));
        return false;
      }
    }
    return true;
  }

  /** How many columns a line such as {@code | --- | :-: |} makes; 0 for any other line. */
  private int columnsOfDashes() {
    boolean dash = false;
    int pipes = 0;
    boolean pipeLast = false;
    boolean pipeFirst = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '|') {
        pipeFirst |= pipes == 0 && !dash;
        pipes++;
        pipeLast = true;
      } else if (c == '-' || c == ':') {
        dash |= c == '-';
        pipeLast = false;
      } else if (!isSpaceOrQuote(c)) {
        return 0;
      }
    }
    boolean row = dash && pipes > 0;
    return row ? pipes + 1 - (pipeFirst ? 1 : 0) - (pipeLast ? 1 : 0) : 0;
  }

  private boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!isSpaceOrQuote(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpaceOrQuote(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '>';
  }

  private void rewind() {
    start = 0;
    line = 0;
    end = endOfLine();
  }

  private void next() {
    start = end + 1;
    line++;
    end = endOfLine();
  }

  private int endOfLine() {
    int newline = start > text.length() ? -1 : text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline;
  }
}

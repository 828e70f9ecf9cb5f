package org.localoffer.diagnostic;

import java.util.List;

/**
 * Prints findings for a person:
 *
 * <pre>
 * content/services/play-club.yaml:7:12: error LO-AGE-02: the oldest age (4) is below …
 *   ages: {from: 11, to: 4}
 *                        ^
 *   hint: …
 * </pre>
 */
public final class DiagnosticPrinter {

  /** A longer source line is shown as a window around the caret. */
  private static final int MAX_EXCERPT = 160;

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean colour;

  /**
   * @param colour whether to mark words with ANSI colours
   */
  public DiagnosticPrinter(boolean colour) {
    this.colour = colour;
  }

  /** All findings in the given order, each followed by an empty line. */
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
      out.append('\n');
    }
    return out.toString();
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    String tint = diagnostic.isError() ? RED : YELLOW;
    mark(BOLD, diagnostic.position().toString() + ":", out);
    out.append(' ');
    mark(tint, diagnostic.severity().word() + " " + diagnostic.rule(), out);
    out.append(": ").append(visible(diagnostic.message())).append('\n');
    excerpt(diagnostic.position(), out);
    out.append("  hint: ").append(visible(diagnostic.hint())).append('\n');
  }

  private static void excerpt(SourcePosition position, StringBuilder out) {
    String line = position.excerpt();
    if (line.isBlank()) {
      return;
    }
    int caret = Math.min(position.column() - 1, line.length());
    int start = 0;
    if (line.length() > MAX_EXCERPT) {
      start = Math.clamp(caret - MAX_EXCERPT / 2, 0, line.length() - MAX_EXCERPT);
      line = line.substring(start, start + MAX_EXCERPT);
    }
    out.append("  ").append(visible(line)).append('\n');
    out.append("  ");
    for (int i = 0; i < caret - start; i++) {
      out.append(' ');
    }
    out.append("^\n");
  }

  /** Control characters, which could repaint a terminal, become {@code ·}; tabs one space. */
  private static String visible(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (bad && out == null) {
        out = new StringBuilder(text);
      }
      if (bad && out != null) {
        out.setCharAt(i, c == '\t' ? ' ' : '·');
      }
    }
    return out == null ? text : out.toString();
  }

  private void mark(String code, String text, StringBuilder out) {
    if (colour) {
      out.append(code).append(visible(text)).append(PLAIN);
    } else {
      out.append(visible(text));
    }
  }
}

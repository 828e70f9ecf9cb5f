package org.localoffer.markdown;

import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/**
 * Where a Markdown text stands in its file, so that a finding names the line that the editor sees.
 *
 * @param source the file
 * @param firstLine the line of the text's first line, from 1
 * @param firstColumn the column of the text's first character, from 1
 * @param shape how the text's lines lie in the file
 */
public record TextOrigin(SourceText source, int firstLine, int firstColumn, Shape shape) {

  /** How the lines of a text lie in its file. */
  public enum Shape {
    /** Line by line, each from {@code firstColumn} on. */
    LINES,
    /** All on one line of the file. */
    ONE_LINE,
    /** Joined from several lines, so that only the start is known. */
    FOLDED
  }

  public TextOrigin {
    if (firstLine < 1 || firstColumn < 1) {
      throw new IllegalArgumentException("lines and columns count from 1");
    }
  }

  /** The rest of a {@code .md} file, from the line after its front matter on. */
  public static TextOrigin restOfFile(SourceText source, int firstLine) {
    return new TextOrigin(source, firstLine, 1, Shape.LINES);
  }

  /**
   * A YAML block scalar ({@code |}).
   *
   * @param firstLine the line after the one with {@code |}
   * @param indentation how many spaces stand before the text
   */
  public static TextOrigin block(SourceText source, int firstLine, int indentation) {
    return new TextOrigin(source, firstLine, indentation + 1, Shape.LINES);
  }

  /** A YAML scalar on one line; for a quoted one the place is that after the quotation mark. */
  public static TextOrigin oneLine(SourcePosition start) {
    return new TextOrigin(start.source(), start.line(), start.column(), Shape.ONE_LINE);
  }

  /** A YAML scalar whose lines were joined ({@code >}, or quoted over several lines). */
  public static TextOrigin folded(SourcePosition start) {
    return new TextOrigin(start.source(), start.line(), start.column(), Shape.FOLDED);
  }

  /** Where the text begins. */
  public SourcePosition start() {
    return source.at(firstLine, firstColumn);
  }

  /**
   * The place in the file of a place in the text.
   *
   * @param line the line in the text, from 0
   * @param column the column in the text, from 0
   */
  public SourcePosition position(int line, int column) {
    return switch (shape) {
      case LINES -> source.at(firstLine + line, firstColumn + column);
      case ONE_LINE -> line == 0 ? source.at(firstLine, firstColumn + column) : start();
      case FOLDED -> start();
    };
  }
}

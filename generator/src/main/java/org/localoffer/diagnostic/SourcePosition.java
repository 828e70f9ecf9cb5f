package org.localoffer.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * @param source the file
 * @param line the line, from 1
 * @param column the column in characters (UTF-16 units), from 1
 */
public record SourcePosition(SourceText source, int line, int column)
    implements Comparable<SourcePosition> {

  private static final Comparator<SourcePosition> BY_PLACE =
      Comparator.comparing(SourcePosition::path)
          .thenComparingInt(SourcePosition::line)
          .thenComparingInt(SourcePosition::column);

  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** The file's path as a person would type it. */
  public String path() {
    return source.path();
  }

  /** The whole line that this position is in. */
  public String excerpt() {
    return source.line(line);
  }

  @Override
  public int compareTo(SourcePosition other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return path() + ":" + line + ":" + column;
  }
}

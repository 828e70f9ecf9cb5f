package org.localoffer.content;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where the library's marks lie in a file. A mark counts lines and code points from 0, and from
 * where the YAML begins; columns here are in characters, from 0.
 */
final class YamlMarks {

  private final SourceText source;
  private final String yaml;
  private final int lineOffset;

  /** Whether columns in characters and in code points differ. */
  private final boolean hasSurrogates;

  /** The lines, split when they are first asked for. */
  private String @Nullable [] lines;

  /**
   * @param lineOffset how many lines of the file come before {@code yaml}
   */
  YamlMarks(SourceText source, String yaml, int lineOffset) {
    this.source = source;
    this.yaml = yaml;
    this.lineOffset = lineOffset;
    this.hasSurrogates = yaml.codePointCount(0, yaml.length()) != yaml.length();
  }

  /** Where the YAML begins. */
  SourcePosition start() {
    return source.at(lineOffset + 1, 1);
  }

  /** The place of a mark. */
  SourcePosition at(Mark mark) {
    return at(mark, hasSurrogates ? column(mark) : mark.getColumn());
  }

  /** A place in the line of a mark. */
  SourcePosition at(Mark mark, int column) {
    return source.at(mark.getLine() + 1 + lineOffset, column + 1);
  }

  /** The beginning of the line below a mark. */
  SourcePosition below(Mark mark) {
    return source.at(mark.getLine() + 2 + lineOffset, 1);
  }

  /** The line that a mark is in, without its end. */
  String line(Mark mark) {
    if (lines == null) {
      lines = yaml.split("\n", -1);
    }
    String line = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** The column of a mark, at most the length of its line. */
  int column(Mark mark) {
    String line = line(mark);
    if (!hasSurrogates) {
      return Math.min(mark.getColumn(), line.length());
    }
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points);
  }
}

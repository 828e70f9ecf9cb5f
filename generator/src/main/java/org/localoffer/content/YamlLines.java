package org.localoffer.content;

import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/** The lines of a text in YAML, as {@link YamlDoctor} looks at them; all indexes are from 0. */
final class YamlLines {

  /** Further than this nobody moves lines in. */
  private static final int LARGEST_STEP = 8;

  private final SourceText source;
  private final String[] lines;
  private final int lineOffset;

  /**
   * @param lineOffset how many lines of the file come before {@code yaml}
   */
  YamlLines(SourceText source, String yaml, int lineOffset) {
    this.source = source;
    this.lines = yaml.split("\r?\n", -1);
    this.lineOffset = lineOffset;
  }

  int count() {
    return lines.length;
  }

  String line(int index) {
    return lines[index];
  }

  /** The place in the file. */
  SourcePosition place(int index, int column) {
    return source.at(index + 1 + lineOffset, column + 1);
  }

  /** Whether there is nothing, or only a remark, from {@code column} to the line's end. */
  boolean isEmptyFrom(int index, int column) {
    int at = skipSpaces(index, column);
    return at == lines[index].length()
        || (lines[index].charAt(at) == '#' && isAfterSpace(index, at));
  }

  private boolean isAfterSpace(int index, int column) {
    return column == 0 || lines[index].charAt(column - 1) == ' ';
  }

  /** Whether the line has nothing but spaces and tabs, or only a remark. */
  boolean isEmpty(int index) {
    return lines[index].isBlank() || isEmptyFrom(index, 0);
  }

  int indent(int index) {
    return skipSpaces(index, 0);
  }

  /** The column of the first character from {@code column} on that is no space. */
  int skipSpaces(int index, int column) {
    int at = column;
    while (at < lines[index].length() && lines[index].charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The character, or a line end where the line is over. */
  char at(int index, int column) {
    return column < lines[index].length() ? lines[index].charAt(column) : '\n';
  }

  /** Whether a space or the line's end is here. */
  boolean isGap(int index, int column) {
    char c = at(index, column);
    return c == ' ' || c == '\t' || c == '\n';
  }

  /** The next line with something in it, or {@link #count()}. */
  int nextFilled(int index) {
    int next = index + 1;
    while (next < lines.length && isEmpty(next)) {
      next++;
    }
    return next;
  }

  /**
   * The column of the quotation mark that closes the one at {@code column}, or −1 where there is
   * none on the line.
   *
   * @param column where the text or its part on this line begins
   */
  int closingQuote(int index, int column, char quote) {
    String line = lines[index];
    for (int i = column; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && at(index, i + 1) == '\'') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * Where the colon after a field's name is, or −1 where the line has none: the first colon before
   * a space or the line's end.
   */
  int colonAfterName(int index, int start) {
    String line = lines[index];
    char first = at(index, start);
    if (first == '"' || first == '\'') {
      int end = closingQuote(index, start + 1, first);
      return end >= 0 && at(index, end + 1) == ':' && isGap(index, end + 2) ? end + 1 : -1;
    }
    if ("[{|>&*!%@`#\n".indexOf(first) >= 0) {
      return -1;
    }
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ':' && isGap(index, i + 1)) {
        return i;
      }
      if (c == '#' && isAfterSpace(index, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a field's name stands here: small letters, digits, hyphens, underscores. */
  boolean isName(int index, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = lines[index].charAt(i);
      boolean letter =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '-';
      if (!letter) {
        return false;
      }
    }
    return end > start;
  }

  /** A space that looks like one and is none to YAML, as word processors and web pages use. */
  static boolean isForeignSpace(char c) {
    return c != ' ' && (Character.isSpaceChar(c) || c == 0x200B || c == 0x2060);
  }

  /** Whether three dashes or dots end an entry here. */
  boolean isDocumentMark(int index) {
    String line = lines[index];
    return (line.startsWith("---") || line.startsWith("...")) && isGap(index, 3);
  }

  /** How far most lines below a field without text are moved in, or {@code usual}. */
  int usualStep(int usual) {
    int[] seen = new int[LARGEST_STEP + 1];
    int index = nextFilled(-1);
    while (index < lines.length) {
      int next = nextFilled(index);
      int distance = next < lines.length ? indent(next) - indent(index) : 0;
      if (lines[index].endsWith(":") && distance > 0 && distance <= LARGEST_STEP) {
        seen[distance]++;
      }
      index = next;
    }
    int step = usual;
    for (int distance = 1; distance <= LARGEST_STEP; distance++) {
      step = seen[distance] > seen[step] ? distance : step;
    }
    return step;
  }
}

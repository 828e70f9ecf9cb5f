package org.localoffer.diagnostic;

/**
 * The text of one file that a person wrote, as far as diagnostics need it.
 *
 * @param path the path as the person would type it, with {@code /} between folders, for example
 *     {@code content/services/play-club.yaml}
 * @param text the whole text, decoded, without a byte order mark; empty when it could not be read
 */
public record SourceText(String path, String text) {

  /** A position in this text; lines and columns count from 1. */
  public SourcePosition at(int line, int column) {
    return new SourcePosition(this, line, column);
  }

  /** The file as a whole: its first line. */
  public SourcePosition start() {
    return at(1, 1);
  }

  /**
   * One line without its line end, or an empty string where the text has no such line.
   *
   * @param line the line's number, from 1
   */
  public String line(int line) {
    int start = 0;
    for (int current = 1; current < line; current++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return "";
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    String found = text.substring(start, end < 0 ? text.length() : end);
    return found.endsWith("\r") ? found.substring(0, found.length() - 1) : found;
  }

  /** The path alone: the text can be long. */
  @Override
  public String toString() {
    return path;
  }
}

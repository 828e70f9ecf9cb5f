package org.localoffer.content;

import org.jspecify.annotations.Nullable;
import org.localoffer.content.Outcome.Ending;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourcePosition;

/** Looks for slips in one value: a text with or without quotation marks, or a block of text. */
final class ValueDoctor {

  private final YamlLines lines;
  private final BracketDoctor brackets;

  ValueDoctor(YamlLines lines) {
    this.lines = lines;
    this.brackets = new BracketDoctor(lines);
  }

  /**
   * Looks at the value that begins at a place.
   *
   * @param owner the column of the field's name or of the list's dash that the value belongs to;
   *     lines that are moved in no further do not belong to it
   */
  Outcome examine(int index, int column, int owner) {
    if (lines.isEmptyFrom(index, column)) {
      return Outcome.of(index, Ending.NOTHING);
    }
    char first = lines.at(index, column);
    return switch (first) {
      case '"', '\'' -> quoted(index, column, owner, first);
      case '|', '>' -> block(index, column, owner);
      case '[', '{' -> brackets.examine(index, column, owner);
      default -> {
        Diagnostic slip = badStart(lines, index, column);
        yield slip != null ? Outcome.slip(slip) : plain(index, column);
      }
    };
  }

  /** What is wrong with a text that begins here without quotation marks, or null. */
  static @Nullable Diagnostic badStart(YamlLines lines, int index, int column) {
    char first = lines.at(index, column);
    return switch (first) {
      case '@', '`', '%', ',', ']', '}' ->
          new SpecialStart().at(lines.place(index, column), String.valueOf(first));
      case '-', '?', ':' ->
          lines.isGap(index, column + 1)
              ? new SpecialStart().at(lines.place(index, column), String.valueOf(first))
              : null;
      case '&', '*' -> new AnchorOrAlias().at(lines.place(index, column));
      case '!' -> new YamlTag().at(lines.place(index, column));
      case '\t' -> new TabIndentation().at(lines.place(index, column));
      default -> null;
    };
  }

  private Outcome plain(int index, int column) {
    String line = lines.line(index);
    for (int i = column; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '#' && line.charAt(i - 1) == ' ') {
        break;
      }
      if (c == ':' && lines.isGap(index, i + 1)) {
        return Outcome.slip(
            new ColonInValue().at(lines.place(index, i), line.substring(column).strip()));
      }
    }
    return Outcome.of(index, Ending.TEXT);
  }

  /** A quoted text may go on over lines that are moved in; anything else is a lost mark. */
  private Outcome quoted(int index, int column, int owner, char quote) {
    int line = index;
    int end = lines.closingQuote(line, column + 1, quote);
    while (end < 0) {
      line++;
      boolean over =
          line == lines.count() || (!lines.line(line).isBlank() && lines.indent(line) <= owner);
      if (over) {
        return Outcome.slip(new UnclosedQuote().at(lines.place(index, column), quote));
      }
      end = lines.closingQuote(line, 0, quote);
    }
    return lines.isEmptyFrom(line, end + 1)
        ? Outcome.of(line, Ending.CLOSED)
        : Outcome.slip(new UnclosedQuote().at(lines.place(index, column), quote));
  }

  private Outcome block(int index, int column, int owner) {
    int next = column + 1;
    boolean counted = false;
    while ("+-0123456789".indexOf(lines.at(index, next)) >= 0) {
      counted |= Character.isDigit(lines.at(index, next));
      next++;
    }
    if (!lines.isEmptyFrom(index, next)) {
      String sign = String.valueOf(lines.at(index, column));
      return Outcome.slip(new SpecialStart().at(lines.place(index, column), sign));
    }
    return blockLines(index, owner, counted);
  }

  private Outcome blockLines(int index, int owner, boolean counted) {
    int first = -1;
    int last = index;
    for (int i = index + 1; i < lines.count(); i++) {
      if (lines.line(i).isBlank()) {
        continue;
      }
      int indent = lines.indent(i);
      int needed = first < 0 ? owner + 1 : lines.indent(first);
      char c = lines.at(i, indent);
      if (indent < needed && (c == '\t' || YamlLines.isForeignSpace(c))) {
        return Outcome.slip(wrongSpace(i, indent, c));
      }
      if (indent <= owner || (indent < needed && (c == '#' || isField(i, indent)))) {
        break;
      }
      if (indent < needed && !counted) {
        return Outcome.slip(new BadIndentation().at(unevenLine(first, i)));
      }
      first = first < 0 ? i : first;
      last = i;
    }
    return Outcome.of(last, Ending.CLOSED);
  }

  /** Whether a field begins here, so that its line is uneven rather than the block's. */
  private boolean isField(int index, int indent) {
    int colon = lines.colonAfterName(index, indent);
    return colon >= 0 && lines.isName(index, indent, colon);
  }

  /** The first line of a block where it alone is moved in further, else the line at hand. */
  private SourcePosition unevenLine(int first, int index) {
    boolean alone = lines.nextFilled(first) == index && lines.indent(first) % 2 == 1;
    int line = alone ? first : index;
    return lines.place(line, lines.indent(line));
  }

  private Diagnostic wrongSpace(int index, int column, char c) {
    return c == '\t'
        ? new TabIndentation().at(lines.place(index, column))
        : new ForeignSpace().at(lines.place(index, column), c);
  }
}

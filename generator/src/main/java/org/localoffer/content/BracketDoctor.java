package org.localoffer.content;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.Outcome.Ending;
import org.localoffer.diagnostic.Diagnostic;

/** Looks for slips in values in brackets: {@code [one, two]} and <code>{from: 5, to: 11}</code>. */
final class BracketDoctor {

  /** A bracket that is open, and what was seen of the entry at hand. */
  private static final class Open {
    private final char bracket;
    private final int index;
    private final int column;

    /** Whether the entry has its colon, so that a second one is a slip. */
    private boolean named;

    /** Whether the entry has a value that nothing may follow. */
    private boolean complete;

    Open(char bracket, int index, int column) {
      this.bracket = bracket;
      this.index = index;
      this.column = column;
    }

    boolean isClosedBy(char c) {
      return bracket == '[' ? c == ']' : c == '}';
    }
  }

  private final YamlLines lines;
  private final Deque<Open> open = new ArrayDeque<>();

  /** The place at hand. */
  private int index;

  private int column;

  BracketDoctor(YamlLines lines) {
    this.lines = lines;
  }

  /** Looks at a value that begins with a bracket; see {@link ValueDoctor#examine}. */
  Outcome examine(int firstIndex, int firstColumn, int owner) {
    open.clear();
    index = firstIndex;
    column = firstColumn;
    do {
      Diagnostic slip = isLineOver() ? nextLine(owner) : part();
      if (slip != null) {
        return Outcome.slip(slip);
      }
    } while (!open.isEmpty());
    return lines.isEmptyFrom(index, column)
        ? Outcome.of(index, Ending.CLOSED)
        : Outcome.slip(new UnclosedBracket().tooEarly(lines.place(index, column - 1)));
  }

  private boolean isLineOver() {
    column = lines.skipSpaces(index, column);
    return lines.isEmptyFrom(index, column);
  }

  private @Nullable Diagnostic nextLine(int owner) {
    Open top = open.getFirst();
    int next = lines.nextFilled(index);
    boolean ends = next == lines.count();
    int indent = ends ? 0 : lines.indent(next);
    char first = ends ? '\n' : lines.at(next, indent);
    if (ends || (indent <= owner && !top.isClosedBy(first))) {
      return new UnclosedBracket().at(lines.place(top.index, top.column), top.bracket);
    }
    if (first == '\t' || YamlLines.isForeignSpace(first)) {
      return first == '\t'
          ? new TabIndentation().at(lines.place(next, indent))
          : new ForeignSpace().at(lines.place(next, indent), first);
    }
    if (top.named && !top.complete && lines.colonAfterName(next, indent) >= 0) {
      return new UnclosedBracket().comma(lines.place(index, Math.max(0, column - 1)));
    }
    index = next;
    column = indent;
    return null;
  }

  private @Nullable Diagnostic part() {
    char c = lines.at(index, column);
    return switch (c) {
      case '[', '{' -> opening(c);
      case ']', '}' -> closing(c);
      case ',' -> {
        open.getFirst().named = false;
        open.getFirst().complete = false;
        column++;
        yield null;
      }
      case '"', '\'' -> quoted(c);
      default -> plain();
    };
  }

  private @Nullable Diagnostic opening(char c) {
    if (!open.isEmpty() && open.getFirst().complete) {
      return missingComma();
    }
    if (!open.isEmpty()) {
      open.getFirst().complete = true;
    }
    open.push(new Open(c, index, column));
    column++;
    return null;
  }

  private @Nullable Diagnostic closing(char c) {
    Open top = open.getFirst();
    if (!top.isClosedBy(c)) {
      return new UnclosedBracket().at(lines.place(top.index, top.column), top.bracket);
    }
    open.pop();
    column++;
    return null;
  }

  private @Nullable Diagnostic quoted(char quote) {
    if (open.getFirst().complete) {
      return missingComma();
    }
    int end = lines.closingQuote(index, column + 1, quote);
    int next = end < 0 ? -1 : lines.skipSpaces(index, end + 1);
    boolean fits =
        end >= 0 && (lines.isEmptyFrom(index, next) || ",]}:".indexOf(lines.at(index, next)) >= 0);
    boolean another = end >= 0 && next > end + 1 && "\"'".indexOf(lines.at(index, next)) >= 0;
    if (!fits && !another) {
      return new UnclosedQuote().at(lines.place(index, column), quote);
    }
    open.getFirst().complete = true;
    column = next;
    return lines.at(index, column) == ':' ? colon(column) : null;
  }

  /** A text without quotation marks: up to a comma, a bracket, or a colon before a space. */
  private @Nullable Diagnostic plain() {
    Diagnostic bad =
        "|>".indexOf(lines.at(index, column)) >= 0
            ? new SpecialStart()
                .at(lines.place(index, column), String.valueOf(lines.at(index, column)))
            : ValueDoctor.badStart(lines, index, column);
    if (bad != null) {
      return bad;
    }
    if (open.getFirst().complete) {
      return missingComma();
    }
    int start = column;
    while (!isLineOver() && ",[]{}".indexOf(lines.at(index, column)) < 0) {
      if (lines.at(index, column) == ':' && endsName(column + 1)) {
        return colon(start);
      }
      column++;
    }
    char next = lines.at(index, column);
    return next == '[' || next == '{' ? missingComma() : null;
  }

  private boolean endsName(int at) {
    return lines.isGap(index, at) || ",[]{}".indexOf(lines.at(index, at)) >= 0;
  }

  /** A colon after a name; the second one of an entry splits its text. */
  private @Nullable Diagnostic colon(int start) {
    Open top = open.getFirst();
    if (top.named) {
      int word = lines.line(index).lastIndexOf(' ', column) + 1;
      boolean name = word > start && lines.isName(index, word, column);
      return name
          ? new UnclosedBracket().comma(lines.place(index, word))
          : new ColonInValue().at(lines.place(index, column), textAround(start));
    }
    top.named = true;
    top.complete = false;
    column++;
    return null;
  }

  private String textAround(int start) {
    String line = lines.line(index);
    int end = column;
    while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(start, end).strip();
  }

  private Diagnostic missingComma() {
    return new UnclosedBracket().comma(lines.place(index, column));
  }
}

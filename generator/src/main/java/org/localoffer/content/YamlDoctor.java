package org.localoffer.content;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Explains broken YAML to a person who has never heard of YAML.
 *
 * <p>A YAML library reports where it could read no further, which is often lines below the slip.
 * The doctor reads the lines from the top as a person would, up to that place, and names the first
 * slip that it recognises; only where it recognises none does the library's place stand.
 */
final class YamlDoctor {

  private final SourceText source;
  private final String[] lines;
  private final int lineOffset;

  /** Columns at which fields may start, outermost first. */
  private final Deque<Integer> levels = new ArrayDeque<>();

  /** The indentation of the line that opened a block text, or −1 outside of one. */
  private int blockIndent = -1;

  /** Whether the last field had its text on its own line, so that nothing may be nested in it. */
  private boolean lastHadText;

  YamlDoctor(SourceText source, String yaml, int lineOffset) {
    this.source = source;
    this.lines = yaml.split("\r?\n", -1);
    this.lineOffset = lineOffset;
  }

  /** The finding for a file that the library could not read. */
  Diagnostic explain(MarkedYAMLException broken) {
    Mark problem = broken.getProblemMark();
    int last = problem == null ? lines.length - 1 : Math.min(problem.getLine(), lines.length - 1);
    for (int i = 0; i <= last; i++) {
      Diagnostic found = examine(i);
      if (found != null) {
        return found;
      }
    }
    Mark context = broken.getContextMark();
    if (context != null && context.getLine() < last) {
      Diagnostic open = openBracketOrQuote(context.getLine(), context.getColumn());
      if (open != null) {
        return open;
      }
    }
    int column = problem == null ? 1 : problem.getColumn() + 1;
    return isBlank(lines[last]) && context != null
        ? new NotYaml()
            .at(source.at(context.getLine() + 1 + lineOffset, context.getColumn() + 1), "")
        : new NotYaml().at(source.at(last + 1 + lineOffset, column), "");
  }

  private @Nullable Diagnostic examine(int index) {
    String line = lines[index];
    int indent = indent(line);
    if (indent < line.length() && line.charAt(indent) == '\t' && !inBlock(indent, line)) {
      return new TabIndentation().at(source.at(index + 1 + lineOffset, indent + 1));
    }
    if (isBlank(line) || line.charAt(indent) == '#' || inBlock(indent, line)) {
      return null;
    }
    blockIndent = -1;
    int start = indent;
    while (start < line.length() && line.charAt(start) == '-') {
      if (line.startsWith("---", start)) {
        return null;
      }
      if (start + 1 < line.length() && line.charAt(start + 1) != ' ') {
        return new MissingSpace()
            .at(place(index, start), "the dash", "- " + line.substring(start + 1).strip());
      }
      start = Math.min(line.length(), start + 1);
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
    }
    return examineField(index, line, start, start > indent);
  }

  /** Looks at what stands after the dashes, if there are any. */
  private @Nullable Diagnostic examineField(int index, String line, int start, boolean item) {
    int colon = nameEnd(line, start);
    if (colon < 0) {
      return examineWithoutName(index, line, start, item);
    }
    Diagnostic indentation = examineIndent(index, start, item);
    if (indentation != null) {
      return indentation;
    }
    String rest = line.substring(colon + 1);
    if (!rest.isEmpty() && rest.charAt(0) != ' ') {
      return rest.charAt(0) == '\t'
          ? new TabIndentation().at(place(index, colon + 1))
          : new MissingSpace()
              .at(
                  place(index, colon),
                  "the colon",
                  line.substring(start, colon) + ": " + rest.strip());
    }
    int valueAt = colon + 1 + indent(rest);
    return examineValue(index, line, valueAt, start);
  }

  private @Nullable Diagnostic examineIndent(int index, int start, boolean item) {
    while (!levels.isEmpty() && levels.peek() > start) {
      levels.pop();
    }
    boolean known = !levels.isEmpty() && levels.peek() == start;
    if (!known && !item && !levels.isEmpty() && lastHadText) {
      return new BadIndentation().at(place(index, start));
    }
    if (!known && levels.isEmpty() && index > 0 && start > 0 && !item) {
      return new BadIndentation().at(place(index, start));
    }
    if (!known) {
      levels.push(start);
    }
    return null;
  }

  /** A line with no field name: an entry of a list, or text that goes on. */
  private @Nullable Diagnostic examineWithoutName(int index, String line, int start, boolean item) {
    if (item) {
      lastHadText = true;
      return start < line.length() ? examineValue(index, line, start, start) : null;
    }
    int colon = line.indexOf(':', start);
    boolean noSpace =
        colon > start
            && isName(line, start, colon)
            && colon + 1 < line.length()
            && !line.startsWith("//", colon + 1);
    if (noSpace) {
      return new MissingSpace()
          .at(
              place(index, colon),
              "the colon",
              line.substring(start, colon) + ": " + line.substring(colon + 1).strip());
    }
    boolean outermost = levels.isEmpty() || start <= levels.peekLast();
    return outermost && !isClosing(line.charAt(start))
        ? new NoColon().at(place(index, start))
        : null;
  }

  private static boolean isClosing(char c) {
    return c == ']' || c == '}' || c == '"' || c == '\'';
  }

  private @Nullable Diagnostic examineValue(int index, String line, int at, int keyAt) {
    lastHadText = at < line.length() && line.charAt(at) != '#';
    if (!lastHadText) {
      return null;
    }
    char first = line.charAt(at);
    return switch (first) {
      case '"', '\'' -> examineQuoted(index, line, at, first);
      case '|', '>' -> examineBlock(index, line, at, keyAt);
      case '@', '`', '%' -> new SpecialStart().at(place(index, at), String.valueOf(first));
      case '&', '*' -> new AnchorOrAlias().at(place(index, at));
      case '!' -> new YamlTag().at(place(index, at));
      case '[', '{' -> null;
      default -> examinePlain(index, line, at);
    };
  }

  private @Nullable Diagnostic examineQuoted(int index, String line, int at, char quote) {
    int end = closingQuote(line, at, quote);
    if (end < 0) {
      return new UnclosedQuote().at(place(index, at), quote);
    }
    String after = line.substring(end + 1).strip();
    return after.isEmpty() || after.startsWith("#")
        ? null
        : new UnclosedQuote().at(place(index, at), quote);
  }

  private @Nullable Diagnostic examineBlock(int index, String line, int at, int keyAt) {
    int next = at + 1;
    while (next < line.length() && "+-0123456789".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    String after = line.substring(next).strip();
    if (!after.isEmpty() && !after.startsWith("#")) {
      return new SpecialStart().at(place(index, at), String.valueOf(line.charAt(at)));
    }
    blockIndent = keyAt;
    return null;
  }

  private @Nullable Diagnostic examinePlain(int index, String line, int at) {
    int colon = line.indexOf(": ", at);
    if (colon < 0 && line.stripTrailing().endsWith(":")) {
      colon = line.stripTrailing().length() - 1;
    }
    int remark = line.indexOf(" #", at);
    return colon < 0 || (remark >= 0 && remark < colon)
        ? null
        : new ColonInValue().at(place(index, colon), line.substring(at).strip());
  }

  private @Nullable Diagnostic openBracketOrQuote(int index, int column) {
    String line = lines[index];
    if (column >= line.length()) {
      return null;
    }
    char c = line.charAt(column);
    return switch (c) {
      case '[', '{' -> new UnclosedBracket().at(place(index, column), c);
      case '"', '\'' -> new UnclosedQuote().at(place(index, column), c);
      default -> null;
    };
  }

  private org.localoffer.diagnostic.SourcePosition place(int index, int column) {
    return source.at(index + 1 + lineOffset, column + 1);
  }

  private boolean inBlock(int indent, String line) {
    return blockIndent >= 0 && (indent > blockIndent || isBlank(line));
  }

  /** Where the colon after a field's name is, or −1: a colon with a space or the line's end. */
  private static int nameEnd(String line, int start) {
    int at = start;
    while (at < line.length() && isNameLetter(line.charAt(at))) {
      at++;
    }
    boolean found =
        at > start
            && at < line.length()
            && line.charAt(at) == ':'
            && (at + 1 == line.length()
                || line.charAt(at + 1) == ' '
                || line.charAt(at + 1) == '\t');
    return found ? at : -1;
  }

  private static boolean isName(String line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isNameLetter(line.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isNameLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  private static int closingQuote(String line, int at, char quote) {
    for (int i = at + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < line.length() && line.charAt(i + 1) == '\'') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(String line) {
    return line.isBlank();
  }
}

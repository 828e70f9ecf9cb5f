package org.localoffer.render;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.render.CssNode.Declaration;
import org.localoffer.render.CssNode.Group;
import org.localoffer.render.CssNode.Rule;

/**
 * Reads the style sheets that we ship: GOV.UK Frontend's and those of the templates. It knows
 * rules, at-rules with rules inside, strings, brackets and comments; it does not know nested rules,
 * which neither has. Statements such as {@code @charset} and {@code @import} are left out: all
 * sheets are UTF-8, and nothing is loaded from elsewhere.
 */
final class CssReader {

  /** At-rules that hold declarations; all others hold rules. */
  private static final List<String> PLAIN =
      List.of("@page", "@font-face", "@property", "@counter-style");

  private final String css;
  private int at;

  private CssReader(String css) {
    this.css = css;
  }

  /**
   * The rules of a sheet, without its comments.
   *
   * @throws IllegalArgumentException if a block, a bracket, a string or a comment is left open, or
   *     closed twice
   */
  static List<CssNode> read(String css) {
    CssReader reader = new CssReader(withoutComments(css));
    List<CssNode> nodes = reader.nodes();
    if (reader.at < reader.css.length()) {
      throw new IllegalArgumentException("closed without being opened: " + reader.near());
    }
    return nodes;
  }

  private List<CssNode> nodes() {
    List<CssNode> nodes = new ArrayList<>();
    while (at < css.length() && css.charAt(at) != '}') {
      String start = untilOneOf(";{}").strip();
      char end = at < css.length() ? css.charAt(at) : ';';
      if (end == '{') {
        at++;
        nodes.add(block(start));
        close(start);
      } else if (end == ';') {
        at++;
      }
    }
    return nodes;
  }

  private CssNode block(String start) {
    if (start.startsWith("@") && PLAIN.stream().noneMatch(start::startsWith)) {
      return new Group(spaced(start), nodes());
    }
    List<Declaration> declarations = new ArrayList<>();
    while (at < css.length() && css.charAt(at) != '}') {
      String text = untilOneOf(";}").strip();
      if (at < css.length() && css.charAt(at) == ';') {
        at++;
      }
      int colon = text.indexOf(':');
      if (colon > 0) {
        declarations.add(
            new Declaration(
                text.substring(0, colon).strip(), spaced(text.substring(colon + 1).strip())));
      } else if (!text.isEmpty()) {
        throw new IllegalArgumentException("not a declaration: " + text);
      }
    }
    return new Rule(split(start, ','), declarations);
  }

  private void close(String start) {
    if (at >= css.length()) {
      throw new IllegalArgumentException("never closed: " + start);
    }
    at++;
  }

  /** What stands from here to the first of these characters outside strings and brackets. */
  private String untilOneOf(String ends) {
    int start = at;
    at = end(css, at, ends);
    return css.substring(start, at);
  }

  private String near() {
    return css.substring(at, Math.min(css.length(), at + 40));
  }

  /** Cuts at a character that stands outside strings and brackets; parts are stripped. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = end(text, start, String.valueOf(separator));
      parts.add(spaced(text.substring(start, end).strip()));
      start = end + 1;
    }
    return parts;
  }

  /** The index of the first of these characters outside strings and brackets, or the length. */
  private static int end(String text, int from, String ends) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && ends.indexOf(c) >= 0) {
        return i;
      }
      switch (c) {
        case '\\' -> i++;
        case '"', '\'' -> i = endOfString(text, i);
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        default -> {}
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("a bracket is left open: " + text.substring(from).strip());
    }
    return text.length();
  }

  /** The index of the quotation mark that closes the string that begins here. */
  private static int endOfString(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(start)) {
        return i;
      }
    }
    throw new IllegalArgumentException("a string is left open: " + text.substring(start));
  }

  /** One space wherever there are several or a line ends, but not in strings. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int end = endOfString(text, i);
        out.append(text, i, end + 1);
        i = end;
      } else if (!Character.isWhitespace(c)) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static String withoutComments(String css) {
    StringBuilder out = new StringBuilder(css.length());
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '"' || c == '\'') {
        int end = endOfString(css, i);
        out.append(css, i, end + 1);
        i = end;
      } else if (css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        if (end < 0) {
          throw new IllegalArgumentException("a comment is left open");
        }
        i = end + 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}

package org.localoffer.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;
import org.localoffer.directory.Slug;

/** Reads one line such as {@code ::services category=short-breaks level=targeted}. */
final class DirectiveLine {

  /** The directives that there are. */
  static final List<String> NAMES = List.of("contact", "glossary", "services", "timeline");

  /** What {@code ::services} can ask for. */
  private static final List<String> SERVICE_KEYS =
      List.of("category", "level", "need", "stage", "area");

  private static final String MARK = "::";

  private final String line;
  private final int row;
  private final int column;
  private final TextFindings findings;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<String, SourcePosition> positions = new LinkedHashMap<>();
  private final String name;
  private int index;

  /**
   * A line to read.
   *
   * @param line the line without the spaces before it
   * @param row the number of the line in the text, from 0
   * @param column where it begins, from 0
   */
  DirectiveLine(String line, int row, int column, TextFindings findings) {
    this.line = line;
    this.row = row;
    this.column = column;
    this.findings = findings;
    this.index = nameStart(line, 0);
    this.name = word();
  }

  /**
   * Whether a line is meant as a directive: two colons and a letter, or a known name after more
   * colons or spaces.
   *
   * @param start where the line's first character is
   */
  static boolean begins(CharSequence line, int start) {
    if (start + MARK.length() >= line.length()
        || line.charAt(start) != ':'
        || line.charAt(start + 1) != ':') {
      return false;
    }
    int at = nameStart(line, start);
    if (at == start + MARK.length()) {
      return at < line.length() && isLetter(line.charAt(at));
    }
    String rest = line.subSequence(at, line.length()).toString();
    int end = rest.indexOf(' ');
    return NAMES.contains(end < 0 ? rest : rest.substring(0, end));
  }

  String name() {
    return name;
  }

  /** Where the line begins. */
  SourcePosition position() {
    return at(0);
  }

  /** The directive, or null, with a finding, where its name or its form is wrong. */
  @Nullable DirectiveDraft read() {
    if (!NAMES.contains(name)) {
      UnknownDirective.RULE.report(findings, at(0), name);
      return null;
    }
    boolean right =
        nameStart(line, 0) == MARK.length()
            ? switch (name) {
              case "services" -> readPairs();
              case "glossary" -> readEnd();
              default -> readSlug(name.equals("contact") ? "service" : name) && readEnd();
            }
            : fault(at(0), "nothing can stand between :: and " + name);
    return right ? new DirectiveDraft(name, parameters, positions, at(0)) : null;
  }

  private boolean readPairs() {
    if (index >= line.length()) {
      return fault(at(0), "::services does not say which services: all of them is too many");
    }
    boolean right = true;
    while (index < line.length()) {
      int start = index;
      right &= readPair(word(), start);
    }
    return right;
  }

  private boolean readPair(String pair, int start) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      return fault(
          at(start), TextRule.quote(pair) + " is not of the form key=value, without spaces");
    }
    String key = pair.substring(0, equals);
    if (!SERVICE_KEYS.contains(key)) {
      return fault(
          at(start),
          TextRule.quote(key) + " is not one of category, level, need, stage and area",
          Suggestion.question(Suggestion.nearest(key, SERVICE_KEYS)));
    }
    if (parameters.containsKey(key)) {
      return fault(at(start), TextRule.quote(key) + " is given twice");
    }
    return put(key, pair.substring(equals + 1), at(start + equals + 1));
  }

  private boolean readSlug(String key) {
    if (index >= line.length()) {
      return fault(at(0), "::" + name + " does not say which " + key);
    }
    SourcePosition at = at(index);
    return put(key, word(), at);
  }

  private boolean readEnd() {
    return index >= line.length()
        || fault(at(index), TextRule.quote(line.substring(index)) + " is too much after ::" + name);
  }

  private boolean put(String key, String value, SourcePosition at) {
    boolean path = key.equals("category") || key.equals("need");
    if (path ? !isSlugPath(value) : !Slug.isSlug(value)) {
      return fault(
          at,
          TextRule.quote(value)
              + " is not a short name (small letters, digits and hyphens, without quotation"
              + " marks)");
    }
    parameters.put(key, value);
    positions.put(key, at);
    return true;
  }

  private static boolean isSlugPath(String value) {
    int start = 0;
    for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', start)) {
      if (!Slug.isSlug(value.substring(start, slash))) {
        return false;
      }
      start = slash + 1;
    }
    return Slug.isSlug(value.substring(start));
  }

  private boolean fault(SourcePosition at, String message) {
    return fault(at, message, "");
  }

  private boolean fault(SourcePosition at, String message, String hint) {
    DirectiveShape.RULE.report(findings, at, name, message, hint);
    return false;
  }

  /** The next word; afterwards the index is at the word that follows, or at the end. */
  private String word() {
    int start = index;
    while (index < line.length() && !isSpace(line.charAt(index))) {
      index++;
    }
    String word = line.substring(start, index);
    while (index < line.length() && isSpace(line.charAt(index))) {
      index++;
    }
    return word;
  }

  /** The place in the file of a character of the line. */
  private SourcePosition at(int character) {
    return findings.position(row, column + character);
  }

  private static int nameStart(CharSequence line, int start) {
    int at = start + MARK.length();
    while (at < line.length() && (line.charAt(at) == ':' || isSpace(line.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}

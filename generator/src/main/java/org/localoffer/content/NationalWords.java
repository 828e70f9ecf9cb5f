package org.localoffer.content;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.Slug;
import org.localoffer.source.BuiltIn;

/**
 * The list of search words that comes with the program, for every council in England.
 *
 * <p>Each start reads its hundreds of lines, so it is not read as YAML but as the little of YAML
 * that it uses: comments between lines, and lines of the form <code>
 * - {id: x, say: [a, "b, c"], means: [d], ages: {from: 1, to: 3}, filter: {day: [sat]}}</code>,
 * which may go on below after a comma. Its test holds this to what the YAML reader finds in it.
 */
final class NationalWords {

  static final String PATH = "org/localoffer/words/national.yaml";

  private final String text;
  private final SourcePosition start;
  private int at;

  private NationalWords(SourceText source, String text) {
    this.text = text;
    this.start = source.start();
  }

  /**
   * Reads the list. Terms that it names are looked up when it is joined with a council's own: not
   * every council has them.
   *
   * @return lines whose values all stand at the start of the file: no council can mend them
   */
  static List<Draft> lines() {
    return lines(BuiltIn.text(PATH));
  }

  /**
   * @throws IllegalStateException if the text has another form
   */
  static List<Draft> lines(String text) {
    return new NationalWords(new SourceText(PATH, text), text).all();
  }

  private List<Draft> all() {
    List<Draft> lines = new ArrayList<>();
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        at = endOfLine();
      } else if (text.charAt(at) == '\n') {
        at++;
      } else {
        expect('-');
        lines.add(line());
      }
    }
    return lines;
  }

  private Draft line() {
    Draft line = new Draft(start);
    expect('{');
    do {
      switch (name()) {
        case "id" -> put(line, SearchWordShape.ID, new Slug(word()));
        case "say" -> put(line, SearchWordShape.SAY, list());
        case "means" -> put(line, SearchWordShape.MEANS, list());
        case "ages" -> put(line, SearchWordShape.AGES, ages());
        case "filter" -> put(line, SearchWordShape.FILTER, filter());
        case "quiet" -> put(line, SearchWordShape.QUIET, list());
        case "faint" -> put(line, SearchWordShape.FAINT, list());
        default -> throw otherForm("the name of a field");
      }
    } while (goesOn('}'));
    return line;
  }

  private Draft ages() {
    Draft ages = new Draft(start);
    expect('{');
    do {
      switch (name()) {
        case "from" -> put(ages, ServiceShape.Ages.FROM, Integer.valueOf(word()));
        case "to" -> put(ages, ServiceShape.Ages.TO, Integer.valueOf(word()));
        default -> throw otherForm("the name of an age");
      }
    } while (goesOn('}'));
    return ages;
  }

  private Draft filter() {
    Draft filter = new Draft(start);
    expect('{');
    do {
      String name = name();
      SearchWordShape.Group group = null;
      for (SearchWordShape.Group each : SearchWordShape.GROUPS) {
        group = each.field().name().equals(name) ? each : group;
      }
      if (group == null) {
        throw otherForm("the name of a filter");
      }
      put(filter, group.field(), list());
    } while (goesOn('}'));
    return filter;
  }

  private <T> void put(Draft draft, Field<T> field, T value) {
    draft.markWritten(field, start);
    draft.put(field, value, start);
  }

  private List<Located<String>> list() {
    List<Located<String>> words = new ArrayList<>();
    expect('[');
    do {
      words.add(new Located<>(word(), start));
    } while (goesOn(']'));
    return words;
  }

  /** The name of a field, and its colon. */
  private String name() {
    skipSpace();
    int from = at;
    while (next() >= 'a' && next() <= 'z' || next() == '_') {
      at++;
    }
    String name = text.substring(from, at);
    expect(':');
    return name;
  }

  /** A word or several, plain or between straight double quotes, with nothing that YAML escapes. */
  private String word() {
    skipSpace();
    int from = at;
    if (next() == '"') {
      at = Math.max(from, text.indexOf('"', from + 1));
      expect('"');
      return text.substring(from + 1, Math.max(from + 1, at - 1));
    }
    while (",]}\n".indexOf(next()) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  /** Whether a comma follows; otherwise the closing bracket does. */
  private boolean goesOn(char close) {
    skipSpace();
    if (next() == ',') {
      at++;
      return true;
    }
    expect(close);
    return false;
  }

  private void expect(char sign) {
    skipSpace();
    if (next() != sign) {
      throw otherForm("‘" + sign + "’");
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && (next() == ' ' || next() == '\n')) {
      at++;
    }
  }

  /** The next sign; after the last, the end of a line. */
  private char next() {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private IllegalStateException otherForm(String expected) {
    int from = text.lastIndexOf('\n', at - 1) + 1;
    String line = text.substring(from, endOfLine());
    return new IllegalStateException(
        PATH + " must have " + expected + " at character " + (at - from + 1) + " of: " + line);
  }
}

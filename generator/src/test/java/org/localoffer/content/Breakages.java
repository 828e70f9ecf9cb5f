package org.localoffer.content;

import java.util.ArrayList;
import java.util.List;

/** The slips of people who write YAML, made at every place of an entry where they can be made. */
final class Breakages {

  /**
   * A broken entry.
   *
   * @param slip what was done
   * @param line the line where it was done, from 1
   */
  record Broken(String slip, int line, String text) {

    @Override
    public String toString() {
      return slip + " at " + line + " “" + text.lines().toList().get(line - 1) + "”";
    }
  }

  private final List<String> lines;
  private final List<Broken> broken = new ArrayList<>();

  private Breakages(String text) {
    this.lines = text.lines().toList();
  }

  static List<Broken> of(String text, boolean markdown) {
    Breakages all = new Breakages(text);
    int blockIndent = -1;
    int start = text.startsWith("---") ? 1 : 0;
    int end = markdown ? all.lines.lastIndexOf("---") : all.lines.size();
    for (int i = start; i < end; i++) {
      String line = all.lines.get(i);
      int indent = indent(line);
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (blockIndent >= 0 && indent > blockIndent) {
        all.breakBlockLine(i, line, indent);
      } else {
        blockIndent = line.endsWith("|") || line.endsWith(">") ? indent : -1;
        all.breakLine(i, line, indent);
      }
    }
    return all.broken;
  }

  private void breakBlockLine(int i, String line, int indent) {
    if (indent(lines.get(i - 1)) == indent) {
      replace("block text: one space less", i, line.substring(1));
      replace("block text: a tab", i, "\t" + line.strip());
      replace("block text: spaces of a word processor", i, "\u00A0".repeat(indent) + line.strip());
    }
  }

  private void breakLine(int i, String line, int indent) {
    breakIndent(i, line, indent);
    breakDash(i, line, indent);
    breakColon(i, line, indent);
    breakQuotes(i, line);
    breakBrackets(i, line);
    breakValue(i, line, indent);
    breakStructure(i, line, indent);
  }

  private void breakIndent(int i, String line, int indent) {
    replace("one space more", i, " " + line);
    if (indent > 0) {
      replace("one space less", i, line.substring(1));
      replace("a tab", i, "\t" + line.strip());
      replace("spaces of a word processor", i, "\u00A0".repeat(indent) + line.strip());
      replace(
          "one space of a word processor", i, line.substring(1, indent) + "\u00A0" + line.strip());
    }
  }

  private void breakDash(int i, String line, int indent) {
    if (line.startsWith("- ", indent)) {
      replace("no space after the dash", i, " ".repeat(indent) + "-" + line.strip().substring(2));
      replace("a dash deleted", i, " ".repeat(indent) + line.strip().substring(2));
      replace("a dash overwritten", i, " ".repeat(indent) + "  " + line.strip().substring(2));
    }
  }

  private void breakColon(int i, String line, int indent) {
    int start = line.startsWith("- ", indent) ? indent + 2 : indent;
    if (line.startsWith("{", start)) {
      start++;
    }
    int colon = line.indexOf(": ", start);
    boolean quoted = line.startsWith("\"", start);
    if (colon > 0 && !quoted) {
      replace("no space after the colon", i, cut(line, colon + 1));
      replace("no colon", i, cut(line, colon));
      replace("a word processor's space", i, cut(line, colon + 1, "\u00A0"));
    } else if (line.endsWith(":")) {
      replace("no colon", i, cut(line, line.length() - 1));
    }
    int brace = line.indexOf('{');
    for (int at = line.indexOf(": ", brace);
        brace >= 0 && at > 0;
        at = line.indexOf(": ", at + 1)) {
      if (!inQuotes(line, at)) {
        replace("no space after a colon in brackets", i, cut(line, at + 1));
        replace("no colon in brackets", i, cut(line, at));
      }
    }
  }

  private void breakQuotes(int i, String line) {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      boolean mark = c == '"' || (c == '\'' && !line.contains("''") && !line.contains("school's"));
      if (mark && inQuotes(line, at)) {
        replace("a closing quotation mark deleted", i, cut(line, at));
      } else if (mark) {
        replace("an opening quotation mark deleted", i, cut(line, at));
      }
    }
    int value = valueAt(line);
    if (value > 0 && Character.isLetter(line.charAt(value)) && !line.contains("'")) {
      replace("an opening quotation mark too many", i, cut(line, value, "\"", 0));
      replace("an apostrophe before the text", i, cut(line, value, "'", 0));
      replace(
          "curly quotation marks", i, line.substring(0, value) + "“" + line.substring(value) + "”");
    }
    if (line.indexOf('"') >= 0 && line.indexOf('"') + 1 < line.lastIndexOf('"')) {
      replace("curly quotation marks", i, line.replaceAll("\"([^\"]*)\"", "“$1”"));
    }
  }

  private void breakBrackets(int i, String line) {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      boolean list = line.contains("[") || line.contains("{");
      if (list && "[]{}".indexOf(c) >= 0 && !inQuotes(line, at)) {
        replace("the bracket " + c + " deleted", i, cut(line, at));
      }
      if (list && c == ',' && !inQuotes(line, at)) {
        replace("a comma deleted", i, cut(line, at));
      }
    }
  }

  private void breakValue(int i, String line, int indent) {
    int value = valueAt(line);
    if (value < 0 || "\"'[{|>".indexOf(line.charAt(value)) >= 0) {
      return;
    }
    for (String sign : List.of("@", "`", "%", "&", "*", "!", "@ ", "% ", "& ", "* ", "! ", "- ")) {
      replace("begins with " + sign.strip(), i, cut(line, value, sign, 0));
    }
    replace("a hash", i, line + " #4");
    int space = line.indexOf(' ', value);
    if (space > 0) {
      replace("a colon in the text", i, cut(line, space, ": "));
    }
    replace("a colon at the end", i, line + ":");
    replace("text lost behind a hash", i, cut(line, value, "#", 0));
  }

  private void breakStructure(int i, String line, int indent) {
    insert("stray dashes", i, "---");
    insert("a conflict", i, "<<<<<<< HEAD");
    int colon = line.indexOf(':');
    if (colon > 0 && !line.strip().startsWith("-") && valueAt(line) > 0) {
      insert("a field twice", i + 1, line);
    }
  }

  private int valueAt(String line) {
    int colon = line.indexOf(": ");
    int dash = line.strip().startsWith("- ") ? line.indexOf("- ") + 2 : -1;
    int at = colon > 0 && !line.strip().startsWith("- {") ? colon + 2 : dash;
    return at > 0 && at < line.length() ? at : -1;
  }

  private static boolean inQuotes(String line, int at) {
    char open = 0;
    for (int i = 0; i < at; i++) {
      char c = line.charAt(i);
      if (open == 0
          && (c == '"' || c == '\'')
          && i > 0
          && !Character.isLetter(line.charAt(i - 1))) {
        open = c;
      } else if (c == open) {
        open = 0;
      }
    }
    return open != 0;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String cut(String line, int at) {
    return cut(line, at, "");
  }

  private static String cut(String line, int at, String instead) {
    return cut(line, at, instead, 1);
  }

  private static String cut(String line, int at, String instead, int length) {
    return line.substring(0, at) + instead + line.substring(at + length);
  }

  private void replace(String slip, int i, String line) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(i, line);
    broken.add(new Broken(slip, i + 1, String.join("\n", changed) + "\n"));
  }

  private void insert(String slip, int i, String line) {
    List<String> changed = new ArrayList<>(lines);
    changed.add(i, line);
    broken.add(new Broken(slip, i + 1, String.join("\n", changed) + "\n"));
  }
}

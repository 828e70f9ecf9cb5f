package org.localoffer.bench;

import java.util.List;

/** Fields as YAML, the way that editors write it. */
final class Yaml {

  private static final String SAFE = " -_/.,'’?!()";

  private final StringBuilder text = new StringBuilder();

  /** A field with a text. */
  Yaml field(String name, String value) {
    return raw(name, scalar(value));
  }

  /** A field whose value is YAML already. */
  Yaml raw(String name, String yaml) {
    text.append(name).append(": ").append(yaml).append('\n');
    return this;
  }

  /** A field with a list in brackets; nothing where the list is empty. */
  Yaml list(String name, List<String> values) {
    return values.isEmpty() ? this : raw(name, flow(values));
  }

  /** A whole line, as it is. */
  Yaml line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A field with a text of several lines. */
  Yaml block(String name, String value) {
    text.append(name).append(": |\n");
    value
        .lines()
        .forEach(line -> text.append(line.isEmpty() ? "" : "  ").append(line).append('\n'));
    return this;
  }

  /** A list in brackets. */
  static String flow(List<String> values) {
    return "[" + String.join(", ", values.stream().map(Yaml::scalar).toList()) + "]";
  }

  /** A text as it stands in YAML: in quotes where it would be read as something else. */
  static String scalar(String value) {
    boolean plain = Character.isLetter(value.charAt(0)) && !value.contains(", ");
    for (int i = 0; i < value.length() && plain; i++) {
      char c = value.charAt(i);
      plain = Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0;
    }
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

package org.localoffer.content;

import java.util.List;
import org.localoffer.diagnostic.SourcePosition;

/** A value as an editor wrote it, with its place; nothing is typed yet. */
sealed interface YamlValue {

  /** Where the value begins. */
  SourcePosition at();

  /** Whether nothing is said: no value, a text without characters, empty brackets. */
  default boolean isBlank() {
    return switch (this) {
      case Empty nothing -> true;
      case Text text -> text.text().isBlank();
      case Items items -> items.values().isEmpty();
      case Fields fields -> fields.entries().isEmpty();
    };
  }

  /** How a text was written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** A block after {@code |}: its lines are the file's lines. */
    LITERAL,
    /** A block after {@code >}. */
    FOLDED,
    /** What follows the fields of a Markdown file. */
    BODY
  }

  /**
   * A text; numbers, dates and yes/no are texts too.
   *
   * @param text the characters as they were written, without quotes
   */
  record Text(SourcePosition at, String text, Style style) implements YamlValue {}

  /** A list. */
  record Items(SourcePosition at, List<YamlValue> values) implements YamlValue {}

  /** Fields with names, in the order of the file. */
  record Fields(SourcePosition at, List<Entry> entries) implements YamlValue {}

  /** A field with a name and nothing behind it. */
  record Empty(SourcePosition at) implements YamlValue {}

  /** One field. */
  record Entry(String key, SourcePosition keyAt, YamlValue value) {}
}

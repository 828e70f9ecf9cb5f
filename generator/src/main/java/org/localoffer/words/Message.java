package org.localoffer.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A message in the part of ICU's MessageFormat that the program needs: text, arguments ({@code
 * {name}}) and plurals ({@code {count, plural, =0 {No services} one {# service} other {#
 * services}}}, where {@code #} is the number). Apostrophes are written ’; the straight one would
 * begin a quotation in MessageFormat and is refused, so that ICU reads every bundle alike, and a
 * translator's tools do.
 */
record Message(String key, List<Part> parts, SortedSet<String> arguments) {

  /** A piece of a message. */
  sealed interface Part {}

  /** A text as it stands. */
  record Text(String text) implements Part {}

  /** The place of an argument. */
  record Argument(String name) implements Part {}

  /**
   * A choice by number.
   *
   * @param name the argument
   * @param forms what to write by selector: {@code =0}, {@code one}, {@code other}
   */
  record Plural(String name, SequencedMap<String, List<Part>> forms) implements Part {}

  /** The number of the plural around it. */
  record Count() implements Part {}

  /** Reads a message. */
  static Message parse(String key, String pattern) {
    List<Part> parts = new MessageParser(key, pattern).parts();
    SortedSet<String> arguments = new TreeSet<>();
    collect(parts, arguments);
    return new Message(key, parts, arguments);
  }

  private static void collect(List<Part> parts, SortedSet<String> arguments) {
    for (Part part : parts) {
      switch (part) {
        case Argument argument -> arguments.add(argument.name());
        case Plural plural -> {
          arguments.add(plural.name());
          plural.forms().values().forEach(form -> collect(form, arguments));
        }
        case Text text -> {}
        case Count count -> {}
      }
    }
  }

  /** The text, or null if the message has arguments. */
  @Nullable String plain() {
    return arguments.isEmpty() ? parts.isEmpty() ? "" : ((Text) parts.getFirst()).text() : null;
  }

  /** What stands around the one argument. */
  Words.Around around() {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    int seen = 0;
    for (Part part : parts) {
      switch (part) {
        case Text text -> (seen == 0 ? before : after).append(text.text());
        case Argument argument -> seen++;
        case Plural plural -> seen += 2;
        case Count count -> seen += 2;
      }
    }
    if (seen != 1) {
      throw new IllegalArgumentException("the text “" + key + "” has not exactly one argument");
    }
    return new Words.Around(before.toString(), after.toString());
  }

  /** The text with its arguments: names and values in turn. */
  String with(Object[] namesAndValues, Formats formats) {
    List<String> given = new ArrayList<>(namesAndValues.length / 2);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.add((String) namesAndValues[i]);
    }
    if (given.size() != arguments.size() || !arguments.containsAll(given)) {
      throw new IllegalArgumentException(
          "the text “" + key + "” has the arguments " + arguments + ", and was given " + given);
    }
    StringBuilder text = new StringBuilder();
    if (!formats.marks().isEmpty()) {
      text.append(formats.marks().charAt(0));
    }
    write(parts, namesAndValues, formats, 0, text);
    return text.toString();
  }

  private void write(
      List<Part> parts, Object[] arguments, Formats formats, long count, StringBuilder out) {
    for (Part part : parts) {
      switch (part) {
        case Text text -> out.append(text.text());
        case Count number -> out.append(formats.number(count));
        case Argument argument -> out.append(written(value(argument.name(), arguments), formats));
        case Plural plural -> {
          long number = ((Number) value(plural.name(), arguments)).longValue();
          write(form(plural, number, formats), arguments, formats, number, out);
        }
      }
    }
  }

  private static List<Part> form(Plural plural, long number, Formats formats) {
    List<Part> exact = plural.forms().get("=" + number);
    if (exact != null) {
      return exact;
    }
    List<Part> form = plural.forms().get(formats.plural(number));
    return form == null ? plural.forms().getOrDefault("other", List.of()) : form;
  }

  private static Object value(String name, Object[] namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (name.equals(namesAndValues[i])) {
        return namesAndValues[i + 1];
      }
    }
    throw new IllegalStateException("no argument " + name);
  }

  private static String written(Object value, Formats formats) {
    return switch (value) {
      case String text -> formats.isolated(text);
      case Integer number -> formats.number(number);
      case Long number -> formats.number(number);
      default -> throw new IllegalArgumentException("not a text and not a number: " + value);
    };
  }
}

package org.localoffer.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Slug;

/** The types that a field can have; each reads one value or says what is wrong with it. */
final class FieldTypes {

  /** Longest text of one line where a field sets no limit of its own, in characters. */
  static final int MAX_TEXT = 500;

  /** Longest web address, in characters: what browsers and servers agree on. */
  static final int MAX_URL = 2000;

  /** Most entries of a list in an entry; the longest real ones have some dozens. */
  static final int MAX_ITEMS = 200;

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");
  private static final Pattern POUNDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");

  private FieldTypes() {}

  /** A type that reads a text; {@code parse} reports and returns null where it refuses. */
  private record OfText<T>(
      String wanted, String example, BiFunction<YamlValue.Text, Reading, @Nullable T> parse)
      implements FieldType<T> {

    @Override
    public @Nullable T read(YamlValue value, Reading reading) {
      if (value instanceof YamlValue.Text text) {
        return parse.apply(text, reading);
      }
      reading.add(new WrongKind().at(value.at(), reading.label(), wanted, example));
      return null;
    }
  }

  /** A text of one line; between {@code min} and {@code max} characters. */
  static FieldType<String> text(int min, int max) {
    return new OfText<>("a text", "some words", (text, reading) -> line(text, min, max, reading));
  }

  /** A text of one line. */
  static FieldType<String> text() {
    return text(1, MAX_TEXT);
  }

  /** A text that may have several lines, as written: notes that nobody publishes. */
  static FieldType<String> notes() {
    return new OfText<>("a text", "some words", (text, reading) -> text.text().strip());
  }

  private static @Nullable String line(YamlValue.Text text, int min, int max, Reading reading) {
    String line = text.text().strip();
    int length = line.codePointCount(0, line.length());
    if (line.indexOf('\n') >= 0) {
      reading.add(new LineBreak().at(text.at(), reading.label()));
      return null;
    }
    if (length > max) {
      reading.add(new TooLong().at(text.at(), reading.label(), length, max));
      return null;
    }
    if (length < min) {
      reading.add(new TooShort().at(text.at(), reading.label(), min));
      return null;
    }
    if (text.style() == YamlValue.Style.PLAIN && StrayQuotes.isIn(line)) {
      reading.add(new StrayQuotes().at(text.at(), reading.label()));
    }
    return line;
  }

  /** A short name that need not exist elsewhere. */
  static FieldType<Slug> slug() {
    return new OfText<>(
        "a short name",
        "play-club",
        (text, reading) -> {
          if (Slug.isSlug(text.text())) {
            return new Slug(text.text());
          }
          reading.add(new BadSlug().at(text.at(), reading.label(), text.text()));
          return null;
        });
  }

  /** A day. */
  static FieldType<LocalDate> date() {
    return new OfText<>(
        "a date",
        "2026-09-01",
        (text, reading) -> {
          LocalDate day = DayAndTime.day(text.text());
          if (day == null) {
            reading.add(new BadDate().at(text.at(), reading.label(), text.text()));
          }
          return day;
        });
  }

  /** A time of day, to the minute. */
  static FieldType<LocalTime> time() {
    return new OfText<>(
        "a time of day",
        "\"09:30\"",
        (text, reading) -> {
          LocalTime time = DayAndTime.time(text.text());
          if (time == null) {
            reading.add(new BadTime().at(text.at(), reading.label(), text.text()));
          }
          return time;
        });
  }

  /** A whole number in a range, both ends inclusive. */
  static FieldType<Integer> number(int min, int max) {
    return new OfText<>(
        "a whole number",
        "5",
        (text, reading) -> {
          String digits = text.text();
          if (WHOLE.matcher(digits).matches()
              && Integer.parseInt(digits) >= min
              && Integer.parseInt(digits) <= max) {
            return Integer.valueOf(digits);
          }
          String range = "a whole number from " + min + " to " + max;
          reading.add(new BadNumber().at(text.at(), reading.label(), digits, range));
          return null;
        });
  }

  /** A number with a point, in a range, both ends inclusive. */
  static FieldType<Double> decimal(double min, double max) {
    return new OfText<>(
        "a number",
        "52.2405",
        (text, reading) -> {
          String digits = text.text();
          if (DECIMAL.matcher(digits).matches()
              && Double.parseDouble(digits) >= min
              && Double.parseDouble(digits) <= max) {
            return Double.valueOf(digits);
          }
          String range = "a number from " + (int) min + " to " + (int) max;
          reading.add(new BadNumber().at(text.at(), reading.label(), digits, range));
          return null;
        });
  }

  /** An amount in pounds, not negative, at most two decimals. */
  static FieldType<BigDecimal> money() {
    return new OfText<>(
        "an amount of money",
        "4.50",
        (text, reading) -> {
          if (POUNDS.matcher(text.text()).matches()) {
            return new BigDecimal(text.text());
          }
          reading.add(new BadMoney().at(text.at(), reading.label(), text.text()));
          return null;
        });
  }

  /** Yes or no, also written true or false. */
  static FieldType<Boolean> yesNo() {
    return new OfText<>("yes or no", "yes", FieldTypes::answer);
  }

  static @Nullable Boolean answer(YamlValue.Text text, Reading reading) {
    return switch (text.text().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Boolean.TRUE;
      case "no", "false" -> Boolean.FALSE;
      default -> {
        reading.add(new NotYesOrNo().at(text.at(), reading.label(), text.text()));
        yield null;
      }
    };
  }

  /** One of some words. */
  static <E> FieldType<E> choice(SequencedMap<String, E> words) {
    return new OfText<>(
        "one of the words " + String.join(", ", words.keySet()),
        words.firstEntry().getKey(),
        (text, reading) -> {
          E found = words.get(text.text());
          if (found == null) {
            reading.add(
                new UnknownChoice().at(text.at(), reading.label(), text.text(), words.keySet()));
          }
          return found;
        });
  }

  /** A type of your own that reads a text. */
  static <T> FieldType<T> ofText(
      String wanted, String example, BiFunction<YamlValue.Text, Reading, @Nullable T> parse) {
    return new OfText<>(wanted, example, parse);
  }

  /** A list, in the editor's order; refused values are left out, repeated ones reported. */
  static <T> FieldType<List<Located<T>>> list(FieldType<T> type) {
    return new ListOf<>(type);
  }

  private record ListOf<T>(FieldType<T> type) implements FieldType<List<Located<T>>> {

    @Override
    public String example() {
      return "[" + type.example() + "]";
    }

    @Override
    public @Nullable List<Located<T>> read(YamlValue value, Reading reading) {
      if (!(value instanceof YamlValue.Items items)) {
        reading.add(new WrongKind().at(value.at(), reading.label(), "a list", example()));
        return null;
      }
      if (items.values().size() > MAX_ITEMS) {
        reading.add(new TooManyItems().at(value.at(), reading.label(), MAX_ITEMS));
        return null;
      }
      List<Located<T>> found = new ArrayList<>(items.values().size());
      Set<T> seen = new HashSet<>();
      for (int i = 0; i < items.values().size(); i++) {
        YamlValue item = items.values().get(i);
        reading.enter(Reading.entry(i));
        T read = item.isBlank() ? empty(item, reading) : type.read(item, reading);
        reading.leave();
        boolean countsOnce = !(read instanceof String); // two lines of an address may be equal
        if (read != null && (!countsOnce || seen.add(read))) {
          found.add(new Located<>(read, item.at()));
        } else if (read != null && item instanceof YamlValue.Text text) {
          reading.add(new Repeated().at(item.at(), reading.label(), text.text()));
        }
      }
      return found;
    }

    private @Nullable T empty(YamlValue item, Reading reading) {
      reading.add(new LeftEmpty().at(item.at(), reading.label()));
      return null;
    }
  }

  /** Fields inside a field. */
  static FieldType<Draft> fields(Shape shape) {
    return new FieldsOf(shape);
  }

  private record FieldsOf(Shape shape) implements FieldType<Draft> {

    @Override
    public String example() {
      Field<?> first = shape.fields().getFirst();
      return "{" + first.name() + ": " + first.type().example() + "}";
    }

    @Override
    public @Nullable Draft read(YamlValue value, Reading reading) {
      if (value instanceof YamlValue.Fields fields) {
        return DraftReader.read(fields, shape, reading);
      }
      reading.add(
          new WrongKind()
              .at(
                  value.at(),
                  reading.label(),
                  "fields with names (" + String.join(", ", shape.names()) + ")",
                  example()));
      return null;
    }
  }
}

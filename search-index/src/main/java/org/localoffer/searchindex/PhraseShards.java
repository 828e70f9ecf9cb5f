package org.localoffer.searchindex;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Writes what phrases stand for; the shape is in {@link SearchExport}. */
final class PhraseShards {

  /** Characters that make a file full: about 350 bytes compressed. */
  private static final int CHARACTERS = 400;

  /** Phrases of a word that would bring a file beyond this begin the next. */
  private static final int MOST_CHARACTERS = 600;

  private static final int OF_A_KEY = 2;

  private final List<String> groups;
  private final TermNumbers numbers;
  private final Shards shards = Shards.byFirstStem("phrases");
  private final List<Row> rows = new ArrayList<>();
  private int size;

  private record Row(String key, PhraseTable.Entry entry, String texts, String choices) {
    int size() {
      return key.length() + texts.length() + choices.length() + OF_A_KEY;
    }
  }

  private PhraseShards(List<String> groups, TermNumbers numbers) {
    this.groups = groups;
    this.numbers = numbers;
  }

  /**
   * All phrases that begin with one word lie in one file, so that a query loads one for a word.
   *
   * @param groups the names of the groups of filters, in order
   */
  static Shards of(PhraseTable table, List<String> groups, TermNumbers numbers) {
    PhraseShards writer = new PhraseShards(groups, numbers);
    SortedMap<String, List<Row>> byFirst = new TreeMap<>();
    table
        .byKey()
        .forEach(
            (key, entry) ->
                byFirst
                    .computeIfAbsent(firstWord(key), word -> new ArrayList<>())
                    .add(new Row(key, entry, writer.texts(entry), writer.choices(entry))));
    byFirst.values().forEach(writer::add);
    writer.endShard();
    return writer.shards;
  }

  private void add(List<Row> some) {
    int more = some.stream().mapToInt(Row::size).sum();
    if (size > CHARACTERS || size + more > MOST_CHARACTERS) {
      endShard();
    }
    rows.addAll(some);
    size += more;
  }

  private static String firstWord(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  private void endShard() {
    if (!rows.isEmpty()) {
      shards.add(firstWord(rows.getFirst().key()), firstWord(rows.getLast().key()), written());
      rows.clear();
      size = 0;
    }
  }

  private String written() {
    return String.join(
        "!",
        column("|", Row::key),
        digits(entry -> entry.own() < 0 ? 0 : 1 + numbers.of(entry.own())),
        digits(entry -> entry.answer() + 1),
        column(" ", Row::texts),
        withoutLast('|', column("|", Row::choices)));
  }

  private String column(String between, Function<Row, String> text) {
    return rows.stream().map(text).collect(joining(between));
  }

  private String digits(ToIntFunction<PhraseTable.Entry> number) {
    StringBuilder digits = new StringBuilder();
    rows.forEach(row -> Digits.append(digits, number.applyAsInt(row.entry())));
    return withoutLast(Digits.of(0), digits.toString());
  }

  /** Most phrases have none of most things. */
  private static String withoutLast(char nothing, String column) {
    int end = column.length();
    while (end > 0 && column.charAt(end - 1) == nothing) {
      end--;
    }
    return column.substring(0, end);
  }

  /** For each text the eighths, how many terms, and the terms by their differences. */
  private String texts(PhraseTable.Entry entry) {
    StringBuilder digits = new StringBuilder();
    for (PhraseTable.Text text : entry.texts()) {
      Digits.append(digits, text.eighths());
      Digits.append(digits, text.terms().size());
      int last = 0;
      for (int term : text.terms()) {
        Digits.append(digits, numbers.of(term) - last);
        last = numbers.of(term);
      }
    }
    return digits.toString();
  }

  private String choices(PhraseTable.Entry entry) {
    StringBuilder choices = new StringBuilder();
    for (Phrase.Choice choice : entry.choices()) {
      choices
          .append(choices.isEmpty() ? "" : ",")
          .append(Digits.of(groups.indexOf(choice.group())))
          .append(Digits.of(choice.number().ordinal()))
          .append(choice.values().stream().map(PhraseShards::checked).collect(joining(" ")));
    }
    return choices.toString();
  }

  private static String checked(String value) {
    if (value.isEmpty() || value.chars().anyMatch(c -> " ,|!".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("cannot be written: " + value);
    }
    return value;
  }
}

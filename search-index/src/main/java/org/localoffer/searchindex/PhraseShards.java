package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes what phrases stand for; the shape is in {@link SearchExport}. */
final class PhraseShards {

  /** Characters in a file: about 300 bytes compressed. */
  private static final int CHARACTERS = 400;

  private final PhraseTable table;
  private final Shards shards = Shards.byFirstWord("phrases");
  private final List<String> keys = new ArrayList<>();

  private PhraseShards(PhraseTable table) {
    this.table = table;
  }

  /** All phrases that begin with one word lie in one file, so that a query loads one for a word. */
  static Shards of(PhraseTable table) {
    PhraseShards writer = new PhraseShards(table);
    int characters = 0;
    String last = "";
    for (Map.Entry<String, PhraseTable.Entry> phrase : table.byKey().entrySet()) {
      String first = firstWord(phrase.getKey());
      if (characters > CHARACTERS && !first.equals(last)) {
        writer.endShard();
        characters = 0;
      }
      writer.keys.add(phrase.getKey());
      characters += phrase.getKey().length() + size(phrase.getValue());
      last = first;
    }
    writer.endShard();
    return writer.shards;
  }

  private static String firstWord(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  private static int size(PhraseTable.Entry entry) {
    int size = 6;
    for (PhraseTable.Text text : entry.texts()) {
      size += 2 + 3 * text.terms().size();
    }
    for (Phrase.Choice choice : entry.choices()) {
      size += choice.group().length() + 10;
      for (String value : choice.values()) {
        size += value.length() + 1;
      }
    }
    return size;
  }

  private void endShard() {
    if (!keys.isEmpty()) {
      shards.add(firstWord(keys.getFirst()), firstWord(keys.getLast()), this::write);
      keys.clear();
    }
  }

  private void write(JsonGenerator json) {
    json.writeArrayPropertyStart("keys");
    keys.forEach(json::writeString);
    json.writeEndArray();
    StringBuilder own = new StringBuilder();
    for (String key : keys) {
      Digits.append(own, entry(key).own() + 1);
    }
    json.writeStringProperty("own", own.toString());
    StringBuilder answers = new StringBuilder();
    for (String key : keys) {
      Digits.append(answers, entry(key).answer() + 1);
    }
    json.writeStringProperty("answers", answers.toString());
    json.writeArrayPropertyStart("texts");
    for (String key : keys) {
      json.writeString(texts(entry(key).texts()));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("choices");
    for (String key : keys) {
      json.writeStartArray();
      for (Phrase.Choice choice : entry(key).choices()) {
        json.writeString(choice.group());
        json.writeString(choice.number().name());
        json.writeString(String.join(" ", choice.values()));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private PhraseTable.Entry entry(String key) {
    PhraseTable.Entry entry = table.find(key);
    if (entry == null) {
      throw new IllegalStateException("no phrase " + key);
    }
    return entry;
  }

  /** For each text the eighths, how many terms, and the terms by their differences. */
  private static String texts(List<PhraseTable.Text> texts) {
    StringBuilder digits = new StringBuilder();
    for (PhraseTable.Text text : texts) {
      Digits.append(digits, text.eighths());
      Digits.append(digits, text.terms().size());
      int last = 0;
      for (int term : text.terms()) {
        Digits.append(digits, term - last);
        last = term;
      }
    }
    return digits.toString();
  }
}

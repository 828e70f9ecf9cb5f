package org.localoffer.bench;

import java.util.List;
import java.util.Locale;

/**
 * Writes invented sentences in plain English from the grammar of {@link EnglishPhrases}. {@code
 * {place}} and {@code {person}} come from {@link Names}, so the vocabulary goes on growing.
 */
final class PlainEnglish {

  private final Chance chance;
  private final Names names;

  PlainEnglish(Chance chance, Names names) {
    this.chance = chance;
    this.names = names;
  }

  /** One of a slot's phrases, filled; with a capital letter where the slot has one. */
  String say(String slot) {
    if (slot.equals("place")) {
      return names.place();
    }
    if (slot.equals("person")) {
      return names.person();
    }
    List<String> phrases = EnglishPhrases.of(slot);
    if (phrases == null) {
      return capital(say(slot.substring(0, 1).toLowerCase(Locale.ROOT) + slot.substring(1)));
    }
    return fill(chance.of(phrases));
  }

  /** A phrase with a capital letter at its start. */
  String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private String fill(String phrase) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
      int close = phrase.indexOf('}', open);
      filled.append(phrase, at, open).append(say(phrase.substring(open + 1, close)));
      at = close + 1;
    }
    return filled.append(phrase, at, phrase.length()).toString();
  }

  /** A paragraph of so many sentences. */
  String paragraph(int sentences) {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      paragraph.append(i == 0 ? "" : " ").append(capital(say("sentence")));
    }
    return paragraph.toString();
  }

  /** A text in Markdown of at least so many words, with headings, lists and now and then a link. */
  String text(int words) {
    StringBuilder text = new StringBuilder(paragraph(chance.between(2, 3)));
    while (count(text) < words) {
      text.append("\n\n");
      switch (chance.below(10)) {
        case 0, 1, 2 -> text.append("## ").append(say("heading")).append("\n\n").append(some());
        case 3 -> list(text);
        case 4 -> text.append("**").append(capital(say("remedy"))).append(".** ").append(some());
        case 5 -> text.append(some()).append(' ').append(link());
        default -> text.append(some());
      }
    }
    return text.append('\n').toString();
  }

  private String some() {
    return paragraph(chance.between(2, 4));
  }

  private void list(StringBuilder text) {
    text.append("There is:\n");
    for (int i = chance.between(3, 6); i > 0; i--) {
      text.append("\n- ").append(say("item"));
    }
  }

  private String link() {
    String place = names.place();
    return "See [what happens at %s](https://www.%s.example/%s)."
        .formatted(place, place.toLowerCase(Locale.ROOT), Names.slug(say("do")));
  }

  private static int count(CharSequence text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }
}

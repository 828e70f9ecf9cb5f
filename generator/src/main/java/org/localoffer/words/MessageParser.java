package org.localoffer.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Reads what {@link Message} describes, and refuses everything else. */
final class MessageParser {

  private final String key;
  private final String pattern;
  private int at;

  MessageParser(String key, String pattern) {
    this.key = key;
    this.pattern = pattern;
  }

  /** The whole message. */
  List<Message.Part> parts() {
    List<Message.Part> parts = parts(false);
    if (at < pattern.length()) {
      throw wrong("a brace too many");
    }
    return parts;
  }

  /** Up to the end or to a closing brace that was not opened here. */
  private List<Message.Part> parts(boolean inPlural) {
    List<Message.Part> parts = new ArrayList<>();
    int start = at;
    while (at < pattern.length() && pattern.charAt(at) != '}') {
      char c = pattern.charAt(at);
      if (c == '\'') {
        throw wrong("a straight apostrophe; write ’");
      }
      if (c != '{' && !(c == '#' && inPlural)) {
        at++;
        continue;
      }
      addText(parts, start);
      at++;
      parts.add(c == '{' ? argument() : new Message.Count());
      start = at;
    }
    addText(parts, start);
    return parts;
  }

  private void addText(List<Message.Part> parts, int start) {
    if (at > start) {
      parts.add(new Message.Text(pattern.substring(start, at)));
    }
  }

  /** After an opening brace: a name, or a name with its plural forms. */
  private Message.Part argument() {
    String name = word();
    if (next() == '}') {
      return new Message.Argument(name);
    }
    at--;
    expect(',');
    if (!word().equals("plural")) {
      throw wrong("only arguments and plurals are known");
    }
    expect(',');
    SequencedMap<String, List<Message.Part>> forms = new LinkedHashMap<>();
    for (skipSpace(); at < pattern.length() && pattern.charAt(at) != '}'; skipSpace()) {
      String selector = word();
      expect('{');
      if (forms.put(selector, parts(true)) != null) {
        throw wrong("“" + selector + "” twice");
      }
      expect('}');
    }
    expect('}');
    if (!forms.containsKey("other")) {
      throw wrong("a plural without “other”");
    }
    return new Message.Plural(name, forms);
  }

  private String word() {
    skipSpace();
    int start = at;
    while (at < pattern.length() && isOfWord(pattern.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw wrong("a name is missing");
    }
    return pattern.substring(start, at);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '=';
  }

  private void skipSpace() {
    while (at < pattern.length() && pattern.charAt(at) == ' ') {
      at++;
    }
  }

  private char next() {
    skipSpace();
    if (at >= pattern.length()) {
      throw wrong("a brace is missing");
    }
    return pattern.charAt(at++);
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw wrong("“" + wanted + "” is missing before place " + at);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "the message “" + key + "” cannot be read: " + what + ": " + pattern);
  }
}

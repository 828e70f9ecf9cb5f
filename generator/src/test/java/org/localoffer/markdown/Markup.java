package org.localoffer.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Reads HTML as strictly as no browser does: known elements, balanced, quoted attributes. */
final class Markup {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "blockquote",
          "br",
          "code",
          "div",
          "em",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "strong",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "aria-label",
          "class",
          "href",
          "id",
          "rel",
          "role",
          "scope",
          "start",
          "tabindex",
          "title");

  private static final Set<String> EMPTY = Set.of("br", "hr");

  private Markup() {}

  /** Fails unless every tag of {@code html} is one that this package writes. */
  static void assertOurs(String html) {
    Deque<String> open = new ArrayDeque<>();
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      int end = html.indexOf('>', at);
      String tag = html.substring(at + 1, end);
      if (tag.startsWith("/")) {
        check(tag.substring(1).equals(open.poll()), tag);
      } else {
        String name = tag.split(" ", 2)[0];
        check(ELEMENTS.contains(name), tag);
        checkAttributes(tag.substring(name.length()));
        if (!EMPTY.contains(name)) {
          open.push(name);
        }
      }
      at = end + 1;
    }
    check(open.isEmpty(), open.toString());
  }

  private static void checkAttributes(String text) {
    int at = 0;
    while (at < text.length()) {
      int equals = text.indexOf("=\"", at);
      check(text.charAt(at) == ' ' && equals > 0, text);
      String name = text.substring(at + 1, equals);
      check(ATTRIBUTES.contains(name), name);
      int end = text.indexOf('"', equals + 2);
      checkValue(name, text.substring(equals + 2, end));
      at = end + 1;
    }
  }

  private static void checkValue(String name, String value) {
    check(
        !name.equals("href") || value.matches("(?s)(https?://|mailto:|tel:|entry:|#h-).*"), value);
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new AssertionError("not our markup: " + what);
    }
  }
}

package org.localoffer.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SafeHtml;

/**
 * Reads texts that hold nothing but paragraphs, without the parser. Most fields are such a text,
 * and the parser takes ten times as long for them. Anything that might be more than a letter is
 * left to the parser; a test holds the two to the same result.
 */
final class PlainParagraphs {

  /** Signs that mean something inside a line. {@code &} does so before a letter or {@code #}. */
  private static final String INSIDE = "*_`[]<\\|";

  /** Signs that mean something at the start of a line; digits number lists there. */
  private static final String AT_START = " -+=#>~:0123456789";

  private PlainParagraphs() {}

  /** The text, or null if it has to be parsed. */
  static @Nullable MarkdownResult read(String text) {
    if (!isPlain(text)) {
      return null;
    }
    HtmlText html = new HtmlText();
    PlainText plain = new PlainText();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      String paragraph = text.substring(start, end < 0 ? text.length() : end).trim();
      if (!paragraph.isEmpty()) {
        html.markup("<p class=\"govuk-body\">").text(paragraph).markup("</p>\n");
        plain.append(paragraph);
        plain.space();
      }
      start = end < 0 ? text.length() : end + 2;
    }
    RichText.Text part = new RichText.Text(new SafeHtml(html.take()), List.of());
    return new MarkdownResult(List.of(new MarkdownResult.Words(part)), plain.toString(), List.of());
  }

  private static boolean isPlain(String text) {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !isPlain(c, before)) {
        return false;
      }
      if (letter && before == '&') {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Whether {@code c}, which is no letter from a to z, stands for itself. */
  private static boolean isPlain(char c, char before) {
    if (before == '\n' && AT_START.indexOf(c) >= 0) {
      return false;
    }
    return switch (c) {
      case '\n' -> before != ' ';
      case '#' -> before != '&';
      default -> c >= ' ' && c < 0x7F ? INSIDE.indexOf(c) < 0 : c > 0xA0;
    };
  }
}

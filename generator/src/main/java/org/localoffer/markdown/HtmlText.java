package org.localoffer.markdown;

/** HTML under construction. Whatever an editor wrote goes through {@link #text}. */
final class HtmlText {

  private final StringBuilder html = new StringBuilder(1024);

  /** Markup of our own. */
  HtmlText markup(String markup) {
    html.append(markup);
    return this;
  }

  /** Markup that begins a line. */
  HtmlText line(String markup) {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    html.append(markup);
    return this;
  }

  /** Anybody's text, for between tags and for attributes in double quotation marks. */
  HtmlText text(String text) {
    escape(text, html);
    return this;
  }

  int length() {
    return html.length();
  }

  /** Puts anybody's text into an attribute that was left empty. */
  void insertText(int at, String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, escaped);
    html.insert(at, escaped);
  }

  /** Takes out what has been built. */
  String take() {
    String taken = html.toString();
    html.setLength(0);
    return taken;
  }

  private static void escape(String text, StringBuilder out) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (!escaped.isEmpty()) {
        out.append(text, start, i).append(escaped);
        start = i + 1;
      }
    }
    out.append(text, start, text.length());
  }

  /** What to write for {@code c}, or an empty string where it can stand as it is. */
  private static String escaped(char c) {
    if (c > '>') {
      return c >= 0x7F && c <= 0x9F ? "\uFFFD" : "";
    }
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\t', '\n' -> "";
      // An entity such as &#1; can bring in a control character, which HTML and XML forbid.
      default -> c < ' ' ? "\uFFFD" : "";
    };
  }
}

package org.localoffer.words;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Messages as data for {@code templates/assets/words.js}, which says what their shape is. They are
 * taken apart here, so that no browser has to read ICU's syntax.
 */
final class BrowserTexts {

  private final StringBuilder out = new StringBuilder();

  private BrowserTexts() {}

  /**
   * A script that hands the messages over.
   *
   * @param tag BCP 47, as the browser's {@code Intl} gets it
   * @param marks see {@link Formats#marks}
   */
  static String script(String tag, String marks, Iterable<Message> messages) {
    BrowserTexts texts = new BrowserTexts();
    texts.out.append("LocalOfferWords.add(");
    texts.quote(tag);
    texts.out.append(',');
    texts.quote(marks);
    texts.out.append(",{");
    for (Iterator<Message> each = messages.iterator(); each.hasNext(); ) {
      Message message = each.next();
      texts.quote(message.key());
      texts.out.append(':');
      texts.parts(message.parts());
      texts.out.append(each.hasNext() ? ",\n" : "");
    }
    return texts.out.append("});\n").toString();
  }

  /** A lone text is its own list. */
  private void parts(List<Message.Part> parts) {
    if (parts.size() == 1 && parts.getFirst() instanceof Message.Text text) {
      quote(text.text());
      return;
    }
    out.append('[');
    for (int i = 0; i < parts.size(); i++) {
      out.append(i > 0 ? "," : "");
      part(parts.get(i));
    }
    out.append(']');
  }

  private void part(Message.Part part) {
    switch (part) {
      case Message.Text text -> quote(text.text());
      case Message.Count count -> out.append('0');
      case Message.Argument argument -> {
        out.append('[');
        quote(argument.name());
        out.append(']');
      }
      case Message.Plural plural -> plural(plural);
    }
  }

  private void plural(Message.Plural plural) {
    out.append('[');
    quote(plural.name());
    out.append(",{");
    String between = "";
    for (Map.Entry<String, List<Message.Part>> form : plural.forms().entrySet()) {
      out.append(between);
      quote(form.getKey());
      out.append(':');
      parts(form.getValue());
      between = ",";
    }
    out.append("}]");
  }

  /** A string of JavaScript that is harmless in HTML too, whatever a translator wrote. */
  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}

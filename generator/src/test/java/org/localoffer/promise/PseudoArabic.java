package org.localoffer.promise;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.localoffer.words.Words;

/**
 * The English bundle as if it were Arabic: every Latin letter is an Arabic one, so that whatever is
 * Latin on a page was not said by the bundle, and every plural has the six forms of Arabic, each
 * with a letter of its own in front.
 */
final class PseudoArabic {

  private static final Path ENGLISH =
      Path.of("src/main/resources/org/localoffer/words/en.properties");

  /** The forms of Arabic and what tells them apart here. */
  static final Map<String, String> FORMS =
      new TreeMap<>(
          Map.of("zero", "٠", "one", "١", "two", "٢", "few", "٣", "many", "٤", "other", "٥"));

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

  private PseudoArabic() {}

  /** The messages of the English bundle by key. */
  static Map<String, String> english() throws IOException {
    Properties english = new Properties();
    try (Reader bundle = Files.newBufferedReader(ENGLISH, StandardCharsets.UTF_8)) {
      english.load(bundle);
    }
    Map<String, String> messages = new TreeMap<>();
    english.forEach((key, message) -> messages.put((String) key, (String) message));
    return messages;
  }

  /** The same messages as if they were Arabic. */
  static Map<String, String> messages() throws IOException {
    Map<String, String> messages = english();
    messages.replaceAll((key, message) -> new Pattern(message).translated(false));
    return messages;
  }

  static Words words() throws IOException {
    StringBuilder bundle = new StringBuilder();
    messages()
        .forEach(
            (key, text) -> {
              String space = text.startsWith(" ") ? "\\u0020" : "";
              bundle.append(key).append('=').append(space).append(text.stripLeading());
              bundle.append('\n');
            });
    return Words.parse("ar", bundle.toString());
  }

  /** A text in Arabic letters. */
  static String translated(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      out.append(c >= 'a' && c <= 'z' ? LETTERS.charAt(c - 'a') : text.charAt(i));
    }
    return out.toString();
  }

  /** A message that is read from the left. */
  private static final class Pattern {
    private final String pattern;
    private int at;

    Pattern(String pattern) {
      this.pattern = pattern;
    }

    /** What is left of the message, up to a brace that was not opened in it. */
    String translated(boolean nested) {
      StringBuilder out = new StringBuilder();
      StringBuilder text = new StringBuilder();
      while (at < pattern.length() && (!nested || pattern.charAt(at) != '}')) {
        char c = pattern.charAt(at++);
        if (c != '{') {
          text.append(c);
          continue;
        }
        out.append(PseudoArabic.translated(text.toString())).append(argument());
        text.setLength(0);
      }
      return out.append(PseudoArabic.translated(text.toString())).toString();
    }

    private String argument() {
      int comma = pattern.indexOf(',', at);
      int close = pattern.indexOf('}', at);
      if (comma < 0 || close < comma) {
        String name = pattern.substring(at, close);
        at = close + 1;
        return "{" + name + "}";
      }
      String name = pattern.substring(at, comma);
      at = pattern.indexOf(',', comma + 1) + 1;
      StringBuilder out = new StringBuilder("{" + name + ", plural,");
      String other = "";
      while (pattern.charAt(at) != '}') {
        int open = pattern.indexOf('{', at);
        String selector = pattern.substring(at, open).strip();
        at = open + 1;
        String form = translated(true);
        at++;
        if (selector.startsWith("=0")) {
          out.append(" =0 {").append(form).append('}');
        } else if (selector.equals("other")) {
          other = form;
        }
      }
      at++;
      for (Map.Entry<String, String> form : FORMS.entrySet()) {
        out.append(' ').append(form.getKey());
        out.append(" {").append(form.getValue()).append(other).append('}');
      }
      return out.append('}').toString();
    }
  }
}

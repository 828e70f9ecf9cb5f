package org.localoffer.searchindex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Puts {@code reader.js} together as it is sent: the parts that it includes in their places,
 * without comments, indentation and most other spaces, which are for those who read the source.
 *
 * <p>A comment stands on lines of its own; a line that includes a part reads {@code // include
 * stem.js}.
 */
final class ReaderScript {

  private static final String INCLUDE = "// include ";

  /** What begins a text or a regular expression, in which a space says something. */
  private static final Pattern TEXT = Pattern.compile("['\"`/]");

  /** Not + and -, of which two in a row are another operator. */
  private static final Pattern OPERATOR = Pattern.compile(" ?([=<>!&|?:*,{}()]+) ?");

  private ReaderScript() {}

  /** The script, in UTF-8. */
  static SearchFile file() throws IOException {
    StringBuilder script = new StringBuilder();
    append(script, "reader.js");
    return new SearchFile("reader.js", script.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder script, String name) throws IOException {
    boolean comment = false;
    for (String line : read(name).split("\n")) {
      String text = line.strip();
      comment |= text.startsWith("/*");
      if (text.startsWith(INCLUDE)) {
        append(script, text.substring(INCLUDE.length()));
      } else if (!comment && !text.isEmpty() && !text.startsWith("//")) {
        script.append(close(text)).append('\n');
      }
      comment &= !text.endsWith("*/");
    }
  }

  /** A line without the spaces round operators; one with a text or an expression stays as it is. */
  private static String close(String line) {
    if (TEXT.matcher(line).find()) {
      return line;
    }
    return OPERATOR.matcher(line).replaceAll("$1");
  }

  private static String read(String name) throws IOException {
    try (InputStream script = ReaderScript.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.localoffer.searchindex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts {@code reader.js} together as it is sent: the parts that it includes in their places,
 * without comments and indentation, which are for those who read the source.
 *
 * <p>A comment stands on lines of its own; a line that includes a part reads {@code // include
 * stem.js}.
 */
final class ReaderScript {

  private static final String INCLUDE = "// include ";

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
        script.append(text).append('\n');
      }
      comment &= !text.endsWith("*/");
    }
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

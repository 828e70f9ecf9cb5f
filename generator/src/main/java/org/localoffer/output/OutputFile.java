package org.localoffer.output;

import java.nio.charset.StandardCharsets;

/**
 * One file of the site.
 *
 * @param path where it goes
 * @param owner what it was made from, in words for a message: {@code content/services/a.yaml}
 * @param bytes its content; not copied, so nobody may change them afterwards
 */
public record OutputFile(OutputPath path, String owner, byte[] bytes) {

  /** A text file in UTF-8. */
  public static OutputFile ofText(OutputPath path, String owner, String text) {
    return new OutputFile(path, owner, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content as UTF-8 text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

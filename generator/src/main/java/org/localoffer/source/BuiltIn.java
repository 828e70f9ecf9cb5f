package org.localoffer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the program, as resources on the class path. */
public final class BuiltIn {

  private BuiltIn() {}

  /**
   * The text of a resource.
   *
   * @param name its path on the class path, without a slash at the beginning
   * @throws IllegalStateException if the program was put together without it
   */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Whether there is a resource of this name. */
  public static boolean exists(String name) {
    return BuiltIn.class.getClassLoader().getResource(name) != null;
  }

  /**
   * The bytes of a resource.
   *
   * @throws IllegalStateException if the program was put together without it
   */
  public static byte[] bytes(String name) {
    try (InputStream in = BuiltIn.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was put together without " + name);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(name, failure);
    }
  }
}

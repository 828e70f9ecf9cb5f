package org.localoffer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entries as editors write them, with block texts, lists, brackets and quotation marks. */
final class RealisticEntries {

  /** Their paths in the content folder. */
  static final List<String> PATHS =
      List.of(
          "services/saturday-club.yaml", "services/night-stay.md", "services/small-school.yaml");

  private RealisticEntries() {}

  static String text(String path) {
    String name = "/realistic/" + path.substring(path.indexOf('/') + 1);
    try (InputStream in = RealisticEntries.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The valid folder with all of them. */
  static TestContent content() {
    TestContent content = TestContent.base();
    PATHS.forEach(path -> content.with(path, text(path)));
    return content;
  }
}

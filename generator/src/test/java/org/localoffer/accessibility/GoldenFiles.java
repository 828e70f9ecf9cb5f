package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that are kept with the tests, and compared with what the program makes now. With {@code
 * -Dgolden.write=true} they are written anew instead; whoever does it reads the difference.
 */
public final class GoldenFiles {

  private static final boolean WRITES = Boolean.getBoolean("golden.write");

  private final Path folder;

  /**
   * @param name a folder below the test resources
   */
  public GoldenFiles(String name) {
    this.folder = Path.of("src", "test", "resources").resolve(name);
  }

  /** Compares a text with the file of that name, or writes it. */
  public void check(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    if (WRITES) {
      Files.createDirectories(folder);
      Files.writeString(file, text);
      return;
    }
    assertEquals(
        Files.exists(file) ? Files.readString(file) : "",
        text,
        () -> file + " (-Dgolden.write=true)");
  }

  /** Fails where a file belongs to nothing any more. */
  public void checkThatNoOtherIsThere(Set<String> names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          new TreeSet<>(names),
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }
}

package org.localoffer.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that several tests share, which {@code @TempDir} cannot give. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  /** Makes an empty folder, with {@code name} in its own name. */
  public static TemporaryFolder called(String name) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(name).toRealPath());
  }

  /**
   * Deletes the folder and what is in it; what cannot be deleted stays for the system to delete.
   */
  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(path)) {
      all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // it lies where the system throws things away
    }
  }
}

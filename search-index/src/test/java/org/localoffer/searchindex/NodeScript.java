package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A script of the tests, run under Node: it gets the folder and a file of lines, and prints as many
 * lines. Skips the test where there is no Node.
 */
final class NodeScript {

  private final Path folder;
  private final Path script;

  NodeScript(Path folder, String script) throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "Node is not installed: " + script + " is not run here");
    this.folder = folder;
    this.script = folder.resolve(script.replace(".js", ".cjs"));
    copy(script, this.script);
  }

  /** Puts a script of the program into the folder. */
  NodeScript with(String resource) throws IOException {
    copy(resource, folder.resolve(resource));
    return this;
  }

  /** Puts a file into the folder. */
  NodeScript with(Path file) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    return this;
  }

  /** Puts exported files into the folder. */
  NodeScript with(List<SearchFile> files) throws IOException {
    for (SearchFile file : files) {
      Files.write(folder.resolve(file.path()), file.bytes());
    }
    return this;
  }

  List<String> run(List<String> lines) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("lines.txt"), String.join("\n", lines));
    Path out = folder.resolve("printed.txt");
    Path errors = folder.resolve("errors.txt");
    int exit =
        new ProcessBuilder(List.of("node", script.toString(), folder.toString(), in.toString()))
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertEquals(0, exit, () -> "node: " + read(errors));
    List<String> printed = new ArrayList<>(List.of(read(out).split("\n", -1)));
    assertEquals(lines.size(), printed.size(), "lines printed");
    return printed;
  }

  private static void copy(String resource, Path to) throws IOException {
    try (var text = NodeScript.class.getResourceAsStream(resource)) {
      assertNotNull(text, resource);
      Files.write(to, text.readAllBytes());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

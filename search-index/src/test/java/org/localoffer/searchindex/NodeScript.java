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
import java.util.Map;

/**
 * A script of the tests, run under Node: it gets the folder and a file with what is asked, and
 * prints a line for each answer. Skips the test where there is no Node.
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

  /** What the script prints for lines of text: as many lines. */
  List<String> run(List<String> lines) throws IOException, InterruptedException {
    List<String> printed = run(String.join("\n", lines), Map.of());
    assertEquals(lines.size(), printed.size(), "lines printed");
    return printed;
  }

  /**
   * The lines that the script prints for a text in a file.
   *
   * @param words what it gets besides the folder and the file
   */
  List<String> run(String text, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("lines.txt"), text);
    Path out = folder.resolve("printed.txt");
    Path errors = folder.resolve("errors.txt");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", script.toString(), folder.toString(), in.toString()));
    command.addAll(List.of(words));
    ProcessBuilder node = new ProcessBuilder(command);
    node.environment().putAll(environment);
    int exit = node.redirectOutput(out.toFile()).redirectError(errors.toFile()).start().waitFor();
    assertEquals(0, exit, () -> "node: " + read(errors));
    return List.of(read(out).split("\n", -1));
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

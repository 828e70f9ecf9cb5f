package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The browser reader, run under Node on exported files; skips the test where there is no Node. */
final class NodeReader {

  private final Path folder;

  NodeReader(Path folder, List<SearchFile> files) throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "Node is not installed: the browser reader is not tested here");
    this.folder = folder;
    for (SearchFile file : files) {
      Files.write(folder.resolve(file.path()), file.bytes());
    }
    try (var harness = NodeReader.class.getResourceAsStream("reader-harness.js")) {
      Files.write(folder.resolve("harness.cjs"), Objects.requireNonNull(harness).readAllBytes());
    }
  }

  List<String> words(List<String> texts) throws IOException, InterruptedException {
    return run("words", texts, Map.of());
  }

  List<String> search(List<String> queries) throws IOException, InterruptedException {
    return run("search", queries, Map.of());
  }

  /** As {@link #search}, for indexes with missing files: those may be tried again. */
  List<String> searchBroken(List<String> queries) throws IOException, InterruptedException {
    return run("search", queries, Map.of("MAY_LOAD_TWICE", "yes"));
  }

  private List<String> run(String mode, List<String> texts, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path lines = folder.resolve("lines.json");
    Files.writeString(lines, jsonList(texts));
    ProcessBuilder node =
        new ProcessBuilder(
            "node", folder + "/harness.cjs", mode, folder.toString(), lines.toString());
    node.environment().putAll(environment);
    Path out = folder.resolve("out.txt");
    Path errors = folder.resolve("errors.txt");
    int exit = node.redirectOutput(out.toFile()).redirectError(errors.toFile()).start().waitFor();
    assertEquals(0, exit, () -> "node: " + read(errors));
    return List.of(read(out).split("\n", -1)).subList(0, texts.size());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file.toString(), e);
    }
  }

  static String jsonList(List<String> texts) {
    StringWriter written = new StringWriter();
    JsonFactory ascii = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = ascii.createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartArray();
      texts.forEach(json::writeString);
      json.writeEndArray();
    }
    return written.toString();
  }

  static boolean isInstalled() throws InterruptedException {
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

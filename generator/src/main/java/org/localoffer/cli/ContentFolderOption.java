package org.localoffer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.localoffer.source.ContentFolder;
import org.localoffer.source.Sources;
import picocli.CommandLine.Option;

/** The option that names the content folder. */
final class ContentFolderOption {

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      description = "The content folder. Default: content, beside the program.")
  private @Nullable Path content;

  /** The folder that a person gave, or else the one beside the program. */
  Path folder(Machine machine) {
    return content == null ? machine.project().resolve("content") : machine.resolve(content);
  }

  /**
   * Reads the folder; findings call it what the person called it.
   *
   * @throws ConfigurationProblem if there is no such folder
   * @throws IOException if it cannot be read
   */
  Sources read(Machine machine) throws IOException {
    Path folder = folder(machine);
    String shown = content == null ? machine.display(folder) : content.toString();
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationProblem(
          "there is no content folder at " + shown,
          "Give the folder that holds site.yaml and services, for example: --content content");
    }
    return new ContentFolder(folder, shown.replace('\\', '/')).read();
  }
}

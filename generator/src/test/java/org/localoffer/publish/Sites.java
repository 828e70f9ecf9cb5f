package org.localoffer.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;

/** Small sites to be published, and what lies in a folder afterwards. */
final class Sites {

  static final String README = "# The site\n\nMade by the build, edit content/ instead.\n";

  private Sites() {}

  /**
   * A site whose pages all name {@code version}, but for some that are the same in all versions.
   */
  static OutputTree site(String version, int pages) {
    List<OutputFile> files = new ArrayList<>();
    files.add(file("README.md", README));
    files.add(file("index.html", page(version, 0)));
    files.add(file("assets/site.css", "body { margin: 0 }\n"));
    files.add(file("guides/appeals/01-first.html", page(version, 1)));
    for (int i = 0; i < pages; i++) {
      files.add(file("services/s-" + i + ".html", page(i % 3 == 0 ? "every version" : version, i)));
    }
    if (version.equals("A")) {
      files.add(file("only-in-a/page.html", page(version, 1)));
    }
    return OutputTree.of(files);
  }

  static String page(String version, int number) {
    return ("<p>" + version + " " + number + "</p>\n").repeat(20 + number % 50);
  }

  static OutputFile file(String path, String text) {
    return OutputFile.ofText(new OutputPath(path), "content/test.yaml", text);
  }

  /** What the folder should hold after {@code tree} was published. */
  static SortedMap<String, String> expected(OutputTree tree) {
    SortedMap<String, String> files = new TreeMap<>();
    SortedMap<OutputPath, String> digests = new TreeMap<>();
    for (OutputFile file : tree.files()) {
      files.put(file.path().value(), file.text());
      digests.put(file.path(), SiteManifest.digest(file.bytes()));
    }
    files.put(SiteManifest.FILE_NAME, SiteManifest.of(digests).text());
    return files;
  }

  /** Every file below {@code folder} with its text; a link as {@code -> target}. */
  static SortedMap<String, String> filesIn(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = folder.relativize(path).toString();
        if (Files.isSymbolicLink(path)) {
          files.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isRegularFile(path)) {
          files.put(name, Files.readString(path, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The names in a folder, sorted, without that of the lock, which stays. */
  static List<String> namesIn(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(".site-output.lock"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Publisher publisher(Path output) {
    return publisher(output, new LocalDisk());
  }

  static Publisher publisher(Path output, SiteDisk disk) {
    Path parent = output.toAbsolutePath().getParent();
    Destination destination =
        new Destination(
            output,
            List.of(parent.resolve("content"), parent.resolve("templates")),
            parent.resolve("home"));
    return new Publisher(destination, Duration.ofSeconds(5), disk);
  }
}

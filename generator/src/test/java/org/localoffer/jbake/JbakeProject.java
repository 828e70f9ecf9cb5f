package org.localoffer.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * The JBake project that {@code docs/jbake.md} shows, on disk, with an asset besides. Knows no
 * class of ours, so that it can be baked with the finished jar as well.
 */
final class JbakeProject {

  /**
   * JBake's database tells of the machine that it runs on. Held, because the log manager forgets
   * loggers that nobody holds.
   */
  private static final Logger DATABASE = Logger.getLogger("com.orientechnologies");

  /** The database hashes the passwords of users that nobody asked for, for seconds. */
  static final String QUICK_PASSWORDS = "security.userPasswordSaltIterations";

  private static final Path DOCUMENT = Path.of("..", "docs", "jbake.md");

  /** {@code `path`:}, an empty line, and the file between two fences. */
  private static final Pattern FILE =
      Pattern.compile("^`([^`\n]+)`:\n\n```\\w*\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private final Path root;

  private JbakeProject(Path root) {
    this.root = root;
  }

  /** Writes the project into an empty folder. */
  static JbakeProject in(Path root) throws IOException {
    JbakeProject project = new JbakeProject(root);
    Matcher file = FILE.matcher(document());
    while (file.find()) {
      project.write(file.group(1), file.group(2));
    }
    project.write("assets/crest.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    project.set("localoffer.today", "2026-11-21");
    return project;
  }

  Path root() {
    return root;
  }

  /** The document that shows this project, with LF as line end. */
  static String document() throws IOException {
    return Files.readString(DOCUMENT).replace("\r\n", "\n");
  }

  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Adds a line to {@code jbake.properties}. */
  void set(String key, String value) throws IOException {
    Path file = root.resolve("jbake.properties");
    Files.writeString(file, Files.readString(file) + key + "=" + value + "\n");
  }

  void edit(String path, String old, String replacement) throws IOException {
    String text = Files.readString(root.resolve(path));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " has no " + old);
    }
    write(path, text.replace(old, replacement));
  }

  void delete(String path) throws IOException {
    Files.delete(root.resolve(path));
  }

  void move(String from, String to) throws IOException {
    Files.createDirectories(root.resolve(to).getParent());
    Files.move(root.resolve(from), root.resolve(to));
  }

  JBakeConfiguration configuration() {
    return new JBakeConfigurationFactory()
        .createDefaultJbakeConfiguration(root.toFile(), root.resolve("output").toFile(), true);
  }

  /** Bakes, and returns the messages of what went wrong. */
  List<String> bake() {
    DATABASE.setLevel(Level.SEVERE);
    System.setProperty(QUICK_PASSWORDS, "1");
    Oven oven = new Oven(configuration());
    oven.bake();
    return oven.getErrors().stream().map(Throwable::getMessage).toList();
  }

  /** What the bake has written: path below {@code output} to text, hidden files left out. */
  SortedMap<String, String> output() throws IOException {
    Path output = root.resolve("output");
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.sorted(Comparator.naturalOrder()).toList()) {
        String name = output.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path) && !name.startsWith(".")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}

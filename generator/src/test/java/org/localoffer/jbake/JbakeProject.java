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
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * A small JBake project on disk, with one page of its own and a Local Offer of one service. Knows
 * no class of ours, so that it can be baked with the finished jar as well.
 */
final class JbakeProject {

  /**
   * JBake's database tells of the machine that it runs on. Held, because the log manager forgets
   * loggers that nobody holds.
   */
  private static final Logger DATABASE = Logger.getLogger("com.orientechnologies");

  /** The database hashes the passwords of users that nobody asked for, for seconds. */
  static final String QUICK_PASSWORDS = "security.userPasswordSaltIterations";

  private static final String FILES =
      """
      -- jbake.properties --
      render.index=false
      render.archive=false
      render.feed=false
      render.tags=false
      localoffer.content=local-offer
      localoffer.today=2026-11-21
      -- content/council.html --
      title=About the council
      type=page
      status=published
      ~~~~~~
      <p>We are a council.</p>
      -- templates/page.ftl --
      <title>${content.title}</title>${content.body}
      -- assets/crest.svg --
      <svg xmlns="http://www.w3.org/2000/svg"/>
      -- local-offer/site.yaml --
      title: Fernshire Local Offer
      authority: {name: Fernshire County Council}
      contact: {phone: "01632 960100"}
      -- local-offer/vocabulary/categories.yaml --
      - {slug: clubs, name: Clubs and activities}
      -- local-offer/organisations/bluebell-trust.yaml --
      name: Bluebell Trust
      -- local-offer/services/play-club.yaml --
      name: Bluebell Play Club
      summary: A relaxed Saturday club for disabled children and their brothers and sisters.
      organisation: bluebell-trust
      categories: [clubs]
      checked: {on: 2026-09-01}
      notes: Phone Jo before publishing.
      ages: {from: 4, to: 11}
      """;

  private final Path root;

  private JbakeProject(Path root) {
    this.root = root;
  }

  /** Writes the project into an empty folder. */
  static JbakeProject in(Path root) throws IOException {
    JbakeProject project = new JbakeProject(root);
    String path = "";
    StringBuilder text = new StringBuilder();
    for (String line : (FILES + "--  --").lines().toList()) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        if (!path.isEmpty()) {
          project.write(path, text.toString());
        }
        path = line.substring(3, line.length() - 3);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    return project;
  }

  Path root() {
    return root;
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

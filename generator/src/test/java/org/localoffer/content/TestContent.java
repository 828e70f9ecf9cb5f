package org.localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.source.MemorySources;
import org.localoffer.source.Sources;

/**
 * A content folder in memory: the small valid one of the test resources, changed by the files that
 * a test writes as one text:
 *
 * <pre>
 * -- services/play-club.yaml --
 * name: Play Club
 * </pre>
 */
final class TestContent {

  /** The day for which every test builds. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Map<String, byte[]> BASE = Map.copyOf(load());

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private TestContent() {}

  /** No files at all. */
  static TestContent empty() {
    return new TestContent();
  }

  /** The valid folder of the test resources, a picture and a document included. */
  static TestContent base() {
    TestContent content = new TestContent();
    content.files.putAll(BASE);
    return content;
  }

  private static Map<String, byte[]> load() {
    URL folder = TestContent.class.getResource("/base-content");
    if (folder == null) {
      throw new IllegalStateException("no base-content among the test resources");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("pictures/hall.jpg", new byte[0]);
    files.put("documents/leaflet.pdf", new byte[0]);
    try {
      Path root = Path.of(folder.toURI());
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
          files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
    return files;
  }

  /** Adds or replaces the files of {@code sections}. */
  TestContent with(String sections) {
    String path = null;
    StringBuilder text = new StringBuilder();
    for (String line : sections.split("(?<=\n)")) {
      String head = line.strip();
      if (head.startsWith("-- ") && head.endsWith(" --")) {
        put(path, text);
        path = head.substring(3, head.length() - 3);
        text.setLength(0);
      } else {
        text.append(line);
      }
    }
    put(path, text);
    return this;
  }

  private void put(String path, StringBuilder text) {
    if (path != null) {
      with(path, text.toString());
    } else if (!text.toString().isBlank()) {
      throw new IllegalArgumentException("text before the first -- path -- line");
    }
  }

  TestContent with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  TestContent with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  TestContent without(String path) {
    files.keySet().removeIf(file -> file.equals(path) || file.startsWith(path + "/"));
    return this;
  }

  /** The paths of the files, sorted. */
  List<String> paths() {
    return files.keySet().stream().sorted().toList();
  }

  String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  Sources sources() {
    return MemorySources.of(files);
  }

  ContentResult read() {
    return read(sources());
  }

  static ContentResult read(Sources sources) {
    return DirectoryReader.read(sources, TODAY, Runnable::run, 1);
  }

  List<Diagnostic> findings() {
    return read().findings();
  }

  /** Rule and place of each finding: {@code LO-AGE-02 services/play-club.yaml:7}. */
  List<String> brief() {
    return findings().stream().map(TestContent::brief).toList();
  }

  static String brief(Diagnostic finding) {
    String path = finding.position().path();
    return finding.rule()
        + " "
        + path.substring("content/".length())
        + ":"
        + finding.position().line();
  }

  /** The valid folder with {@code services/play-club.yaml}: what every entry needs, and more. */
  static TestContent playClub(String moreFields) {
    return base()
        .with(
            "services/play-club.yaml",
            """
            name: Play Club
            summary: A club for children who love games.
            organisation: play-trust
            categories: [short-breaks/clubs]
            checked: {on: 2026-09-01}
            """
                + moreFields);
  }

  /** The service {@code play-club}. */
  Service playClub() {
    return service("play-club");
  }

  /** The directory, which must have come into being. */
  Directory directory() {
    ContentResult result = read();
    Directory directory = result.directory();
    if (directory == null) {
      throw new AssertionError("refused: " + result.findings());
    }
    return directory;
  }

  Service service(String slug) {
    for (Service service : directory().services()) {
      if (service.slug().value().equals(slug)) {
        return service;
      }
    }
    throw new AssertionError("no service " + slug);
  }
}

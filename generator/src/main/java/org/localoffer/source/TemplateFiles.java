package org.localoffer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A templates folder as it was read. Templates are code that the council trusts; they are read as
 * they are.
 *
 * @param templates path below the folder ({@code pages/service.ftlh}) to text
 * @param styles path below the folder ({@code components/tag/tag.css}) to text
 * @param assets path below {@code assets/} to content, style sheets left out
 * @param examples path below the folder ({@code components/tag/examples.yaml}) to text
 */
public record TemplateFiles(
    SortedMap<String, String> templates,
    SortedMap<String, String> styles,
    SortedMap<String, byte[]> assets,
    SortedMap<String, String> examples) {

  private static final String BUNDLED = "org/localoffer/templates/";
  private static final String ASSETS = "assets/";
  private static final String TEMPLATE_ENDING = ".ftlh";
  private static final String STYLE_ENDING = ".css";
  private static final String EXAMPLES = "examples.yaml";

  /** A file that every set has; it tells where the set that comes with the program lies. */
  private static final String LAYOUT = "layouts/page.ftlh";

  public TemplateFiles {
    templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
    styles = Collections.unmodifiableSortedMap(new TreeMap<>(styles));
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    examples = Collections.unmodifiableSortedMap(new TreeMap<>(examples));
  }

  /**
   * Reads a folder; links are not followed.
   *
   * @throws IOException if it cannot be read
   */
  public static TemplateFiles read(Path folder) throws IOException {
    Collector collector = new Collector();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted().toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          collector.add(name, path);
        }
      }
    }
    return collector.files();
  }

  /** The templates that come with the program. */
  public static TemplateFiles bundled() {
    URL layout = TemplateFiles.class.getClassLoader().getResource(BUNDLED + LAYOUT);
    if (layout == null) {
      throw new IllegalStateException("the program was put together without its templates");
    }
    try {
      if (layout.getProtocol().equals("file")) {
        Path folder = Path.of(URI.create(layout.toString())).getParent().getParent();
        return read(folder);
      }
      return readJar(((JarURLConnection) layout.openConnection()).getJarFile());
    } catch (IOException failure) {
      throw new UncheckedIOException("the program's own templates", failure);
    }
  }

  private static TemplateFiles readJar(JarFile jar) throws IOException {
    Collector collector = new Collector();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(BUNDLED) && !entry.isDirectory()) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        collector.add(entry.getName().substring(BUNDLED.length()), bytes);
      }
    }
    return collector.files();
  }

  /** Sorts files into what they are for; all else (notes) is for designers. */
  private static final class Collector {

    private final SortedMap<String, String> templates = new TreeMap<>();
    private final SortedMap<String, String> styles = new TreeMap<>();
    private final SortedMap<String, byte[]> assets = new TreeMap<>();
    private final SortedMap<String, String> examples = new TreeMap<>();

    void add(String name, Path file) throws IOException {
      if (isWanted(name)) {
        add(name, Files.readAllBytes(file));
      }
    }

    void add(String name, byte[] bytes) {
      if (!isWanted(name)) {
        return;
      }
      if (name.endsWith(STYLE_ENDING)) {
        styles.put(name, new String(bytes, StandardCharsets.UTF_8));
      } else if (name.startsWith(ASSETS)) {
        assets.put(name.substring(ASSETS.length()), bytes);
      } else if (name.endsWith(EXAMPLES)) {
        examples.put(name, new String(bytes, StandardCharsets.UTF_8));
      } else {
        templates.put(name, new String(bytes, StandardCharsets.UTF_8));
      }
    }

    private static boolean isWanted(String name) {
      String last = name.substring(name.lastIndexOf('/') + 1);
      boolean debris = last.startsWith(".") || last.endsWith("~") || last.endsWith(".swp");
      return !debris
          && (name.startsWith(ASSETS)
              || name.endsWith(TEMPLATE_ENDING)
              || name.endsWith(STYLE_ENDING)
              || last.equals(EXAMPLES));
    }

    TemplateFiles files() {
      return new TemplateFiles(templates, styles, assets, examples);
    }
  }
}

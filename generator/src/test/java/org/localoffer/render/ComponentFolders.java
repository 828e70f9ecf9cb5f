package org.localoffer.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localoffer.gallery.ComponentExample;

/** The folders of the components. */
final class ComponentFolders {

  private ComponentFolders() {}

  /** All below a templates folder, sorted. */
  static List<Path> in(Path templates) throws IOException {
    try (Stream<Path> folders = Files.list(templates.resolve("components"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Their examples, sorted by component. */
  static List<ComponentExample> examples(Path templates) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path folder : in(templates)) {
      files.put(
          "components/" + folder.getFileName() + "/examples.yaml",
          Files.readString(folder.resolve("examples.yaml")));
    }
    return ComponentExample.in(files);
  }
}

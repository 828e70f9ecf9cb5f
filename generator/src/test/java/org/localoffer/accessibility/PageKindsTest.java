package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localoffer.promise.SampleCounty;
import org.localoffer.site.SitePlanner;

/** The other tests of this package look at what the list of kinds names, so it must be whole. */
class PageKindsTest {

  /** Made on demand for those who work on the templates, and never published. */
  private static final Set<String> UNPUBLISHED = Set.of("gallery");

  private static final Path TEMPLATES = Path.of("..", "templates", "pages");

  @Test
  void everyTemplateOfAPageIsInTheList() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      Set<String> templates =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ftlh"))
              .map(name -> name.replace(".ftlh", ""))
              .filter(name -> !UNPUBLISHED.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          templates,
          PageKinds.ALL.stream()
              .map(PageKind::template)
              .collect(Collectors.toCollection(TreeSet::new)),
          "each template needs a page in PageKinds");
    }
  }

  @Test
  void everyPageOfTheListIsMadeByItsTemplate() throws IOException {
    Map<String, String> templates =
        SitePlanner.plan(SampleCounty.directory(), SampleCounty.DAY).pages().stream()
            .collect(
                Collectors.toMap(page -> page.path().toString(), page -> page.view().template()));
    for (PageKind kind : PageKinds.ALL) {
      assertEquals("pages/" + kind.template() + ".ftlh", templates.get(kind.path()), kind.name());
    }
  }

  @Test
  void noTwoKindsHaveOneName() {
    assertEquals(
        PageKinds.ALL.size(), PageKinds.ALL.stream().map(PageKind::name).distinct().count());
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.render.MarkupShape;
import org.openqa.selenium.json.Json;
import org.yaml.snakeyaml.Yaml;

/**
 * Results, removable choices and filters are drawn by scripts and have macros for the gallery: the
 * same examples give the same markup both ways. Ids do not count: each of the two counts its own.
 */
class ScriptsDrawComponentsTest {

  private static final Path COMPONENTS = Path.of("..", "templates", "components");
  private static final List<String> IDS =
      List.of("id", "for", "aria-controls", "aria-labelledby", "aria-describedby");

  @TempDir static Path folder;

  private static Document gallery;
  private static Chromium browser;

  @BeforeAll
  static void openTheSearchPage() throws Exception {
    County.withEveryField().writeTo(folder.resolve("content"));
    for (String command : List.of("build", "gallery")) {
      Answer answer = Terminal.in(folder).type(command);
      assertEquals(0, answer.exitCode(), answer::toString);
    }
    gallery = Jsoup.parse(folder.resolve("gallery-output/index.html"));
    browser = Chromium.start(folder.resolve("profile"));
    browser.open(folder.resolve("site-output/search.html").toUri().toString());
    browser.value(script() + "; true");
  }

  private static String script() throws IOException {
    try (InputStream in = ScriptsDrawComponentsTest.class.getResourceAsStream("draw-examples.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordinary", "longest", "emptiest", "markup"})
  void resultsAreDrawnAsTheMacroWritesThem(String example) throws IOException {
    assertSameMarkup("result", example, "drawExamples.results");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordinary", "longest", "emptiest", "markup"})
  void removableChoicesAreDrawnAsTheMacroWritesThem(String example) throws IOException {
    assertSameMarkup("removable-choice", example, "drawExamples.removableChoice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordinary", "longest", "markup"})
  void filtersAreDrawnAsTheMacroWritesThem(String example) throws IOException {
    assertSameMarkup("filter-panel", example, "drawExamples.filterPanel");
  }

  private static void assertSameMarkup(String component, String example, String draw)
      throws IOException {
    Element section = gallery.getElementById("component-" + component + "-" + example).parent();
    String written = section.selectFirst("[data-gallery-example]").html();
    String drawn =
        (String) browser.value(draw + "(" + new Json().toJson(values(component, example)) + ")");
    assertEquals(shape(written), shape(drawn));
  }

  private static Object values(String component, String example) throws IOException {
    Map<String, Map<String, Object>> file =
        new Yaml().load(Files.readString(COMPONENTS.resolve(component).resolve("examples.yaml")));
    return file.get("examples").get(example);
  }

  private static String shape(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("*").forEach(element -> IDS.forEach(element::removeAttr));
    body.select("[hidden]").forEach(Element::empty); // nobody reads what is in them
    return MarkupShape.withOurClasses(body.html());
  }
}

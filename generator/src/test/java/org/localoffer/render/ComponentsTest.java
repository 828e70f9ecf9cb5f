package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localoffer.gallery.ComponentExample;
import org.localoffer.words.Words;

/** What holds for every component, shown by its examples. */
class ComponentsTest {
  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final int MOST_PARSE_ERRORS = 20;
  private static final Configuration CONFIGURATION = configuration();

  /** The settings of the program itself: what holds here holds on pages. */
  private static Configuration configuration() {
    try {
      return PageRenderer.configuration(
          PreviewSite.templates(TEMPLATES), new ViewWrapper(), Words.english());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyComponentHasTheFourExamples() throws IOException {
    var named = new TreeMap<String, List<String>>();
    for (ComponentExample example : ComponentFolders.examples(TEMPLATES)) {
      named.computeIfAbsent(example.component(), any -> new ArrayList<>());
      named.get(example.component()).add(example.name());
    }
    assertFalse(named.isEmpty());
    named.forEach((component, names) -> assertEquals(ComponentExample.NAMES, names, component));
  }

  @TestFactory
  Stream<DynamicTest> markupInATextIsShownAsText() throws IOException {
    return examples(
        example -> {
          String html = render(example);
          assertFalse(html.contains("<b>"), html);
          assertEquals(example.name().equals("markup"), html.contains("&lt;b&gt;"), html);
        });
  }

  @TestFactory
  Stream<DynamicTest> tagsAreBalancedAndAttributesQuoted() throws IOException {
    return examples(
        example -> {
          Parser parser = Parser.htmlParser().setTrackErrors(MOST_PARSE_ERRORS);
          Jsoup.parse("<!DOCTYPE html><title>x</title>" + render(example), "", parser);
          assertEquals(List.of(), List.copyOf(parser.getErrors()));
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLeftEmpty() throws IOException {
    return examples(
        example -> {
          Document document = Jsoup.parseBodyFragment(render(example));
          document.select("[hidden]").remove(); // a script fills them
          for (Element element :
              document.select("a, p, li, dt, h1, h2, h3, h4, h5, h6, label, button, summary")) {
            assertTrue(element.hasText(), () -> "empty: " + element.outerHtml());
          }
          assertEquals(List.of(), document.select("a:not([href]), [href=''], [src='']").eachText());
          assertEquals(
              List.of(),
              document.select("ul:not(:has(*)), ol:not(:has(*)), dl:not(:has(*))").eachText());
        });
  }

  @TestFactory
  Stream<DynamicTest> idsAreUniqueAndReferencesResolve() throws IOException {
    return examples(
        example -> {
          Document document = Jsoup.parseBodyFragment(render(example));
          var ids = new TreeSet<String>();
          document
              .select("[id]")
              .forEach(element -> assertTrue(ids.add(element.id()), element::id));
          for (String attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
            for (Element element : document.select("[" + attribute + "]")) {
              assertTrue(ids.contains(element.attr(attribute)), element::outerHtml);
            }
          }
        });
  }

  /** The gallery shows them on one page. */
  @Test
  void noTwoExamplesHaveTheSameId() throws IOException {
    var ids = new TreeMap<String, String>();
    for (ComponentExample example : ComponentFolders.examples(TEMPLATES)) {
      String name = example.component() + ": " + example.name();
      for (Element element : Jsoup.parseBodyFragment(render(example)).select("[id]")) {
        String other = ids.put(element.id(), name);
        assertNull(other, () -> name + " and " + other + ": " + element.id());
      }
    }
  }

  private static Stream<DynamicTest> examples(Consumer<ComponentExample> check) throws IOException {
    return ComponentFolders.examples(TEMPLATES).stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.component() + ": " + example.name(), () -> check.accept(example)));
  }

  private static String render(ComponentExample example) {
    try {
      StringWriter html = new StringWriter();
      new Template("example.ftlh", example.source(), CONFIGURATION).process(null, html);
      return html.toString();
    } catch (IOException | TemplateException e) {
      throw new AssertionError(example.source(), e);
    }
  }
}

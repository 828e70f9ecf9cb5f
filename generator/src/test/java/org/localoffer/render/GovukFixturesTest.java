package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localoffer.words.Words;

/**
 * Where GOV.UK Frontend has a component and we offer it, our macro gives its markup: each of its
 * own fixtures does, or stands in {@code govuk-left-out.yaml} with the reason.
 */
class GovukFixturesTest {

  private static final LeftOut LEFT_OUT = leftOut();
  private static final Configuration CONFIGURATION = configuration();

  private static LeftOut leftOut() {
    try {
      return LeftOut.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration configuration() {
    try {
      return PageRenderer.configuration(
          PreviewSite.templates(Path.of("..", "templates")), new ViewWrapper(), Words.english());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> macroGivesTheMarkupOfTheFixture() throws IOException {
    return offeredFixtures().stream()
        .filter(fixture -> LEFT_OUT.reason(fixture).isEmpty())
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.component() + ": " + fixture.name(),
                    () -> assertEquals(MarkupShape.of(fixture.html()), shape(fixture))));
  }

  @TestFactory
  Stream<DynamicTest> fixtureThatIsLeftOutHasOtherMarkup() throws IOException {
    return offeredFixtures().stream()
        .filter(fixture -> LEFT_OUT.reason(fixture).isPresent())
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.component() + ": " + fixture.name(),
                    () ->
                        assertNotEquals(
                            MarkupShape.of(fixture.html()),
                            shape(fixture),
                            "it passes: take it out of the table")));
  }

  @Test
  void everyComponentIsOfferedOrLeftOut() throws IOException {
    Set<String> listed = new TreeSet<>(FixtureCalls.OFFERED.keySet());
    listed.addAll(LEFT_OUT.components().keySet());
    assertEquals(componentsInTheJar(), listed);
    assertTrue(Collections.disjoint(FixtureCalls.OFFERED.keySet(), LEFT_OUT.components().keySet()));
  }

  /** A line of the table that stands for nothing would hide the next fixture of its kind. */
  @Test
  void everyLineOfTheTableStandsForAFixture() throws IOException {
    List<String> idle = new ArrayList<>();
    for (String component : both(LEFT_OUT.options().keySet(), LEFT_OUT.cases().keySet())) {
      List<GovukFixture> fixtures = GovukFixture.of(component);
      LEFT_OUT.options().getOrDefault(component, Map.of()).keySet().stream()
          .filter(option -> fixtures.stream().noneMatch(each -> each.used().contains(option)))
          .forEach(option -> idle.add(component + ": " + option));
      LEFT_OUT.cases().getOrDefault(component, Map.of()).keySet().stream()
          .filter(name -> fixtures.stream().noneMatch(each -> each.name().equals(name)))
          .forEach(name -> idle.add(component + ": " + name));
    }
    assertEquals(List.of(), idle);
    assertTrue(FixtureCalls.OFFERED.keySet().containsAll(LEFT_OUT.options().keySet()));
    assertTrue(FixtureCalls.OFFERED.keySet().containsAll(LEFT_OUT.cases().keySet()));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }

  private static List<GovukFixture> offeredFixtures() throws IOException {
    List<GovukFixture> fixtures = new ArrayList<>();
    for (String component : FixtureCalls.OFFERED.keySet()) {
      fixtures.addAll(GovukFixture.of(component));
    }
    return fixtures;
  }

  private static String shape(GovukFixture fixture) throws IOException, TemplateException {
    return MarkupShape.of(
        FixtureCalls.OFFERED
            .get(fixture.component())
            .apply(fixture.options())
            .render(CONFIGURATION));
  }

  private static Set<String> componentsInTheJar() throws IOException {
    URL sheet = Assets.class.getClassLoader().getResource(Assets.GOVUK_CSS_RESOURCE);
    var jar = ((JarURLConnection) sheet.openConnection()).getJarFile();
    Pattern fixtures = Pattern.compile(".*/components/([a-z-]+)/fixtures\\.json");
    Set<String> found = new TreeSet<>();
    jar.stream()
        .map(entry -> fixtures.matcher(entry.getName()))
        .filter(matcher -> matcher.matches())
        .forEach(matcher -> found.add(matcher.group(1)));
    return found;
  }
}

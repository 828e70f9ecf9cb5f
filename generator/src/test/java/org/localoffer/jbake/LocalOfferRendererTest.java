package org.localoffer.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import org.jbake.app.ContentStore;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bakes small projects in JBake's own oven. */
class LocalOfferRendererTest {

  private static final String ENTRY = "local-offer/services/play-club.yaml";
  private static final String PAGE = "services/play-club.html";

  private static final List<String> ENTRIES =
      List.of(
          "site.yaml",
          "vocabulary/categories.yaml",
          "organisations/bluebell-trust.yaml",
          "services/play-club.yaml");

  private JbakeProject project;

  @BeforeEach
  void writeProject(@TempDir Path folder) throws IOException {
    project = JbakeProject.in(folder.resolve("project"));
  }

  @Test
  void jbakeFindsTheRenderer() {
    assertTrue(
        ServiceLoader.load(RenderingTool.class).stream()
            .anyMatch(tool -> tool.type().equals(LocalOfferRenderer.class)));
  }

  @Test
  void siteIsWrittenBesideJbakesOwnPages() throws IOException {
    assertEquals(List.of(), project.bake());
    SortedMap<String, String> output = project.output();
    assertTrue(output.get(PAGE).contains("<h1"), output.get(PAGE));
    assertTrue(output.get(PAGE).contains("Bluebell Play Club"));
    assertTrue(output.get("index.html").contains("Fernshire Local Offer"));
    assertTrue(
        output.keySet().stream().anyMatch(path -> path.matches("assets/site-[0-9a-f]+\\.css")));
    assertTrue(output.containsKey("search/manifest.js"), output.keySet().toString());
    assertTrue(output.values().stream().anyMatch(text -> text.contains("bluebell")));
    assertTrue(output.get("council.html").contains("We are a council."));
    assertTrue(output.containsKey("crest.svg"));
    assertFalse(output.containsKey("README.md"), "it would speak of JBake's pages as well");
    assertFalse(output.values().stream().anyMatch(text -> text.contains("Phone Jo")));
  }

  @Test
  void mistakeFailsTheBakeAndLeavesWhatWasThere() throws IOException {
    assertEquals(List.of(), project.bake());
    SortedMap<String, String> before = project.output();
    project.edit(ENTRY, "ages: {from: 4, to: 11}", "ages: {from: 11, to: 4}");
    project.edit("local-offer/site.yaml", "Fernshire Local Offer", "Another title");
    List<String> errors = project.bake();
    assertEquals(1, errors.size());
    String[] paragraphs = errors.getFirst().split("\n\n");
    assertTrue(paragraphs[1].startsWith(ENTRY + ":6:22: error LO-AGE-02: "), errors.getFirst());
    assertTrue(
        JbakeProject.document().contains("1. " + paragraphs[0] + "\n\n" + paragraphs[1] + "\n"),
        "docs/jbake.md shows another message than " + errors.getFirst());
    assertEquals(before, project.output());
  }

  @Test
  void mistakeInTheFirstBakeLeavesNothingOfOurs() throws IOException {
    project.edit(ENTRY, "organisation: bluebell-trust", "organisation: bluebel-trust");
    List<String> errors = project.bake();
    assertEquals(1, errors.size());
    assertTrue(errors.getFirst().contains(ENTRY + ":3:"), errors.getFirst());
    assertTrue(errors.getFirst().contains("bluebell-trust"), errors.getFirst());
    assertEquals(List.of("council.html", "crest.svg"), List.copyOf(project.output().keySet()));
  }

  @Test
  void pageOfAWithdrawnEntryGoesAway() throws IOException {
    project.write(
        "local-offer/services/art-club.yaml",
        """
        name: Art Club
        summary: Painting and clay for children of all abilities, every Tuesday in the town hall.
        organisation: bluebell-trust
        categories: [clubs]
        checked: {on: 2026-09-01}
        """);
    assertEquals(List.of(), project.bake());
    assertTrue(project.output().containsKey("services/art-club.html"));
    project.delete("local-offer/services/art-club.yaml");
    assertEquals(List.of(), project.bake());
    assertFalse(project.output().containsKey("services/art-club.html"));
    assertTrue(project.output().containsKey(PAGE));
    assertTrue(project.output().containsKey("council.html"));
  }

  @Test
  void folderOfItsOwnLeavesJbakesIndexAlone() throws IOException {
    project.edit("jbake.properties", "render.index=false\n", "");
    project.write("templates/index.ftl", "<title>News</title>");
    project.set("localoffer.destination", "families");
    assertEquals(List.of(), project.bake());
    assertEquals("<title>News</title>", project.output().get("index.html"));
    assertTrue(project.output().containsKey("families/index.html"));
    assertTrue(project.output().containsKey("families/" + PAGE));
  }

  @Test
  void pageThatJbakeWritesAsWellFailsTheBake() throws IOException {
    project.move("content/council.html", "content/about.html");
    List<String> errors = project.bake();
    assertEquals(1, errors.size());
    assertTrue(errors.getFirst().contains("about.html, which JBake makes from"), errors.toString());
    assertEquals(List.of("about.html", "crest.svg"), List.copyOf(project.output().keySet()));
  }

  @Test
  void siteMapBelongsToOneOfTheTwoAndEachHasAFeed() throws IOException {
    project.set("localoffer.base-url", "https://localoffer.fernshire.example/");
    project.set("render.sitemap", "true");
    List<String> errors = project.bake();
    assertTrue(errors.toString().contains("sitemap.xml, JBake's site map"), errors.toString());
    assertTrue(errors.toString().contains("render.sitemap=false"), errors.toString());
    assertFalse(project.output().containsKey("robots.txt"));
    project.edit("jbake.properties", "render.sitemap=true", "render.sitemap=false");
    assertEquals(List.of(), project.bake());
    SortedMap<String, String> output = project.output();
    assertTrue(output.get("sitemap.xml").contains(PAGE), output.keySet().toString());
    assertTrue(output.get("feed.atom").contains(PAGE));
    assertTrue(output.get("_headers").contains("frame-ancestors 'none'"));
  }

  @Test
  void jbakesContentFolderIsTakenIfItHoldsALocalOffer() throws IOException {
    project.edit("jbake.properties", "localoffer.content=local-offer", "");
    project.delete("content/council.html");
    for (String file : ENTRIES) {
      project.move("local-offer/" + file, "content/" + file);
    }
    assertEquals(List.of(), project.bake());
    assertTrue(project.output().containsKey(PAGE));
  }

  @Test
  void entryThatJbakeTakesForItsOwnPageFailsTheBake() throws IOException {
    project.edit("jbake.properties", "localoffer.content=local-offer", "");
    project.move("local-offer/site.yaml", "content/site.yaml");
    project.write(
        "content/services/a.yaml", "title: A\ntype: page\nstatus: published\nbody: Phone Jo\n");
    List<String> errors = project.bake();
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.getFirst().contains("content/services/a.yaml"), errors.toString());
    assertFalse(project.output().containsKey("a-to-z.html"));
  }

  @Test
  void projectWithoutALocalOfferIsLeftAlone() throws Exception {
    project.edit("jbake.properties", "localoffer.content=local-offer", "");
    assertEquals(0, render());
    assertFalse(Files.exists(project.root().resolve("output")));
  }

  @ParameterizedTest
  @CsvSource({
    "localoffer.content, nowhere, localoffer.content names a folder that is not there: nowhere",
    "localoffer.templates, nowhere, localoffer.templates names a folder that is not there: nowhere",
    "localoffer.today, 21/11/2026, localoffer.today is not a date: 21/11/2026",
    "localoffer.base-url, fernshire.example, localoffer.base-url is not the public address",
    "localoffer.destination, ../www, localoffer.destination leads out of",
    "localoffer.destination, /srv/www, localoffer.destination leads out of",
    "localoffer.destination, 'a,b', localoffer.destination has several values",
  })
  void settingThatCannotBeFollowedFailsTheBake(String key, String value, String message)
      throws IOException {
    String settings = "localoffer.content=local-offer\nlocaloffer.today=2026-11-21\n";
    project.edit("jbake.properties", settings, "");
    if (!key.equals("localoffer.content")) {
      project.set("localoffer.content", "local-offer");
    }
    project.set(key, value);
    RenderingException failure = assertThrows(RenderingException.class, this::render);
    assertTrue(failure.getMessage().startsWith(message), failure.getMessage());
  }

  /** Without an oven, for what is decided before JBake's database is asked. */
  private int render() throws RenderingException {
    ContentStore notStarted = new ContentStore("memory", "unused");
    return new LocalOfferRenderer().render(null, notStarted, project.configuration());
  }
}

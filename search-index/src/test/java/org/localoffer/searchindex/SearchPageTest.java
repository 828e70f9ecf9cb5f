package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search page's script, in Chromium, opened from disk under the site's own policy. */
class SearchPageTest {

  private static final Path SCRIPT = Path.of("../templates/assets/search-page.js");

  @TempDir Path site;

  @Test
  void familySearchesAsksForMoreAndGoesBack() throws Exception {
    writeSite(clubsAndSpeech());
    String log = visit("search.html", "speach therapy", "zzzzzz", "");

    assertTrue(log.contains("unavailable is hidden: true"), log);
    assertTrue(log.contains("loaded before use: 0"), log);
    assertSeen(
        log,
        "asked",
        "{'field':'speach therapy','hash':'#q=speach+therapy','query':'',"
            + "'status':['1 result for “speach therapy”.','Showing “speech” in place of “speach”.'],"
            + "'results':1,'more':false,'title':'“speach therapy” – Search','first':"
            + "'<h2 class=~lo-result__title govuk-heading-s~><a class=~govuk-link~"
            + " href=~services/speech-and-language-therapy.html~><mark>Speech</mark> and language"
            + " <mark>therapy</mark></a></h2><p class=~lo-result__meta~>Bluebell Trust</p>"
            + "<p class=~lo-result__summary~>Help with talking.</p>'}");
    assertSeen(
        log,
        "asked",
        "{'field':'zzzzzz','hash':'#q=zzzzzz','query':'','status':['No results for “zzzzzz”.',"
            + "'Check the spelling, or try fewer or more everyday words: “talking” or “speech”"
            + " rather than the name of a form.'],'results':0,'more':false,"
            + "'title':'“zzzzzz” – Search','first':''}");
    assertSeen(
        log, "asked", "{'field':'','hash':'','query':'','status':[],'results':0,'more':false,");
    assertSeen(
        log,
        "asked",
        "{'field':'club','hash':'#q=club','query':'','status':['45 results for “club”.'],"
            + "'results':20,'more':true,");
    assertSeen(
        log,
        "more",
        "{'field':'club','hash':'#q=club&n=40','query':'','status':['45 results for “club”.'],"
            + "'results':40,'more':true,");
    assertTrue(log.contains("focus is in result: 20"), log);
    assertSeen(log, "back", "{'field':'','hash':'','query':'','status':[],'results':0,");
  }

  @Test
  void querySentByAnotherPageMovesBehindTheHash() throws Exception {
    writeSite(clubsAndSpeech());
    String log = visit("search.html?q=speech");
    assertSeen(
        log,
        "opened",
        "{'field':'speech','hash':'#q=speech','query':'','status':['1 result for “speech”.'],");
  }

  @Test
  void linkToASecondPageOfResultsShowsThemAll() throws Exception {
    writeSite(clubsAndSpeech());
    assertSeen(
        visit("search.html#q=club&n=60"),
        "opened",
        "{'field':'club','hash':'#q=club&n=60','query':'','status':['45 results for “club”.'],"
            + "'results':45,'more':false,");
  }

  @Test
  void hostileTextOfVisitorsAndEntriesIsOnlyText() throws Exception {
    String trap = "<img src=x onerror='window.trapped=true'>";
    writeSite(List.of(SampleDocuments.document("x", trap + " trap", trap, "Play.")));
    String log =
        visit(
            "search.html#q=" + "%3Cimg%20src=x%20onerror=window.trapped=true%3E",
            trap, "__proto__ constructor", "play ".repeat(2_000), "%E0%A4%A &n=1e9#q=x");
    assertTrue(log.contains("1 result for “<img src=x onerror=window.trapped=true>”."), log);
    assertTrue(log.contains("&lt;<mark>img</mark> <mark>src</mark>=<mark>x</mark>"), log);
    assertTrue(log.contains("No results for “__proto__ constructor”."), log);
    assertTrue(log.contains("'field':'long'"), log);
    assertTrue(log.contains("play play…”.'"), log);
    for (String calm : List.of("pictures: 0", "trapped: false", "polluted: false")) {
      assertTrue(log.contains(calm), log);
    }
  }

  @Test
  void missingPartIsToldInWords() throws Exception {
    writeSite(clubsAndSpeech());
    try (var files = Files.list(site.resolve("search"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("words")).toList()) {
        Files.delete(file);
      }
    }
    assertTrue(
        visit("search.html#q=club")
            .contains("'status':['A part of the search did not load (words-0-"));
    Files.delete(site.resolve("search/reader.js"));
    assertTrue(
        visit("search.html#q=club")
            .contains(
                "'status':['The search did not load. Check your connection, then try again.']"));
  }

  @Test
  void newerFormatIsToldInWords() throws Exception {
    writeSite(clubsAndSpeech());
    Path manifest = site.resolve("search/manifest.js");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"version\":2,", "\"version\":7,"));
    assertTrue(
        visit("search.html#q=club")
            .contains("'status':['The search files of this site have version 7, and this page"));
  }

  private static List<SearchDocument> clubsAndSpeech() {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      documents.add(SampleDocuments.document("club-" + i, "Club " + i, "Fun.", "For everyone."));
    }
    documents.add(
        SampleDocuments.document("Speech and language therapy", "Help with talking.", "."));
    return documents;
  }

  private void writeSite(List<SearchDocument> documents) throws IOException {
    Files.createDirectories(site.resolve("search"));
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, documents, SearchLanguage.PLAIN)) {
      for (SearchFile file : SearchExport.export(index)) {
        Files.write(site.resolve("search").resolve(file.path()), file.bytes());
      }
    }
    Files.copy(SCRIPT, site.resolve("search-page.js"));
    Files.write(site.resolve("search.html"), resource("search-page.html"));
  }

  private static void assertSeen(String log, String when, String expected) {
    String line = when + ": " + expected;
    assertTrue(log.contains(line), () -> "no " + line + " in\n" + log);
  }

  /** What the visitor saw, a line each; double quotes as single ones, those inside as ~. */
  private String visit(String address, String... queries) throws Exception {
    StringBuilder script = new StringBuilder();
    if (queries.length > 0) {
      script.append("window.visitorAsks = ['");
      script.append(
          String.join("', '", List.of(queries).stream().map(SearchPageTest::quoted).toList()));
      script.append("'];\n");
    }
    script.append(new String(resource("search-page-visitor.js"), StandardCharsets.UTF_8));
    Files.writeString(site.resolve("visitor.js"), script);
    String page = runChromium(site.toUri() + address);
    String log = page.substring(page.indexOf("<pre id=\"log\">") + 14, page.indexOf("</pre>"));
    String text = log.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    assertTrue(text.contains("done: true"), page);
    return text.replace("\\\"", "~").replace('"', '\'');
  }

  private static String quoted(String query) {
    return query.replace("'", "\\'");
  }

  private String runChromium(String address) throws IOException, InterruptedException {
    Path out = site.resolve("dom.html");
    Process chromium;
    try {
      chromium =
          new ProcessBuilder(
                  "chromium",
                  "--headless=new",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--user-data-dir=" + site.resolve("profile"),
                  "--virtual-time-budget=60000",
                  "--dump-dom",
                  address)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "Chromium is not installed: the search page is not tested here");
      throw e;
    }
    assertEquals(0, chromium.waitFor());
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (var file = SearchPageTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}

package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.site.SampleDirectory;

/** The sample county with the real templates, looked at as finished pages. */
class SampleSiteTest {

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final String POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:; "
          + "img-src 'self' file: data:; font-src 'self' file:; connect-src 'self'; "
          + "base-uri 'none'; form-action 'self' file:";

  private static OutputTree tree;
  private static Map<String, Document> pages;

  @BeforeAll
  static void build() throws IOException {
    tree = build(SampleDirectory.full());
    pages = parse(tree);
  }

  @Test
  void everyPageCanBeReachedFromTheHomePage() {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("index.html"));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (pages.containsKey(path) && reached.add(path)) {
        pages
            .get(path)
            .select("a[href]")
            .forEach(link -> next.add(resolve(path, link.attr("href"))));
      }
    }
    Set<String> missed = new TreeSet<>(pages.keySet());
    missed.removeAll(reached);
    assertEquals(Set.of("404.html"), missed);
  }

  @Test
  void everyLinkAndAssetOfThePagesIsThere() {
    List<String> dead = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element element : page.select("[href], [src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!leadsOut(address) && !exists(path, address)) {
              dead.add(path + " → " + address);
            }
          }
        });
    assertEquals(List.of(), dead);
  }

  @Test
  void everyAnchorIsThere() {
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href*=#]")) {
            String address = link.attr("href");
            Document target = leadsOut(address) ? null : pages.get(resolve(path, address));
            if (target != null) {
              String anchor = address.substring(address.indexOf('#') + 1);
              assertNotNull(target.getElementById(anchor), path + " → " + address);
            }
          }
        });
  }

  @Test
  void everyPageHasThePolicyAndSendsNoReferrer() {
    pages.forEach(
        (path, page) -> {
          assertEquals(
              POLICY,
              page.select("meta[http-equiv=Content-Security-Policy]").attr("content"),
              path);
          assertEquals("no-referrer", page.select("meta[name=referrer]").attr("content"), path);
        });
  }

  @Test
  void nothingIsLoadedFromOutsideOrRunsInline() {
    pages.forEach(
        (path, page) -> {
          for (Element element : page.select("link[href], [src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            boolean canonical = element.attr("rel").equals("canonical");
            assertTrue(canonical || address.indexOf(':') < 0 || address.equals("data:,"), address);
          }
          assertEquals(0, page.select("style, script:not([src]), [style]").size(), path);
          page.getAllElements()
              .forEach(
                  element ->
                      element
                          .attributes()
                          .forEach(
                              attribute -> assertFalse(attribute.getKey().startsWith("on"), path)));
        });
  }

  @Test
  void idsAndTitlesAreUniqueAndHeadingsInOrder() {
    Set<String> titles = new HashSet<>();
    pages.forEach(
        (path, page) -> {
          assertTrue(titles.add(page.title()), page.title());
          Set<String> ids = new HashSet<>();
          page.select("[id]")
              .forEach(element -> assertTrue(ids.add(element.id()), path + "#" + element.id()));
          assertEquals(1, page.select("h1").size(), path);
          int level = 0;
          for (Element heading :
              page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, path + ": " + heading.text());
            level = next;
          }
        });
  }

  @Test
  void everyPageNamesSomebodyToAskAndSaysThatItIsADemonstration() {
    pages.forEach(
        (path, page) -> {
          assertTrue(page.text().contains("01632 960000"), path);
          assertTrue(
              page.text().toLowerCase(java.util.Locale.ROOT).contains("demonstration"), path);
        });
  }

  @Test
  void hostileTextIsShownAndDoesNothing() throws IOException {
    String hostile = "<script>alert(1)</script> ${7*7} \"><b onclick=x>";
    SampleDirectory sample = new SampleDirectory();
    sample.service(
        "hostile",
        hostile,
        service -> {
          service.summary = hostile;
          service.alsoKnownAs = List.of(hostile);
          service.decidedBy = hostile;
          service.organisation = sample.organisation("evil", hostile);
        });
    Map<String, Document> hostilePages = parse(build(sample));
    hostilePages.forEach(
        (path, page) -> {
          assertEquals(0, page.select("b, [onclick], script:not([src])").size(), path);
          assertFalse(page.text().contains("49"), path);
        });
    assertEquals(hostile, hostilePages.get("services/hostile.html").select("h1").text());
  }

  @Test
  void restOfALongListOpenToAnyNeedIsALinkAway() throws IOException {
    SampleDirectory sample = new SampleDirectory();
    for (int i = 0; i < 60; i++) {
      sample.service("s" + i, "S" + i, service -> service.needs = List.of(sample.anyNeed));
    }
    Document page = parse(build(sample)).get("needs/autism.html");
    assertEquals(
        "All 60 services that are open to any need",
        page.select("main a[href='../needs/any.html']").text());
  }

  @Test
  void everyServiceIsThreeClicksFromTheHomePageHoweverManyThereAre() throws IOException {
    SampleDirectory sample = new SampleDirectory();
    for (int i = 0; i < 1001; i++) {
      sample.service("club-" + i, "Club number " + i);
    }
    Map<String, Document> many = parse(build(sample));
    Set<String> reached = new TreeSet<>(List.of("index.html"));
    for (int click = 1; click <= 3; click++) {
      Set<String> before = new TreeSet<>(reached);
      for (String path : before) {
        many.get(path).select("a[href]").stream()
            .map(link -> resolve(path, link.attr("href")))
            .filter(many::containsKey)
            .forEach(reached::add);
      }
    }
    Set<String> missed = new TreeSet<>(many.keySet());
    missed.removeIf(path -> !path.startsWith("services/"));
    assertEquals(1001, missed.size());
    missed.removeAll(reached);
    assertEquals(Set.of(), missed);
  }

  @Test
  void fieldsOfSearchBoxesHaveNoNameSoThatABrowserWithoutScriptsSendsNothing() {
    pages.forEach(
        (path, page) -> {
          assertEquals(0, page.select("form [name]").size(), path);
          boolean hasItsOwn = Set.of("index.html", "search.html", "404.html").contains(path);
          assertEquals(hasItsOwn, page.select("header form").isEmpty(), path);
        });
  }

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    OutputTree again = build(SampleDirectory.full());
    assertEquals(tree.size(), again.size());
    for (OutputFile file : tree.files()) {
      assertEquals(file.text(), again.file(file.path()).text());
    }
  }

  private static OutputTree build(SampleDirectory sample) throws IOException {
    return PreviewSite.tree(PreviewSite.templates(TEMPLATES), sample.plan(), "#1f6f6b");
  }

  private static Map<String, Document> parse(OutputTree tree) {
    Map<String, Document> parsed = new TreeMap<>();
    for (OutputFile file : tree.files()) {
      if (file.path().isHtml()) {
        parsed.put(file.path().value(), Jsoup.parse(file.text()));
      }
    }
    return parsed;
  }

  private static boolean leadsOut(String address) {
    return address.startsWith("http")
        || address.startsWith("mailto:")
        || address.startsWith("tel:")
        || address.equals("data:,");
  }

  /** Attachments and the search index come from other steps. */
  private static boolean exists(String from, String address) {
    String target = resolve(from, address);
    return target.startsWith("documents/")
        || target.startsWith("pictures/")
        || target.startsWith("search/")
        || tree.contains(new OutputPath(target));
  }

  private static String resolve(String from, String address) {
    if (leadsOut(address)) {
      return "";
    }
    URI target = URI.create("file:///" + from).resolve(address);
    return target.getPath().substring(1);
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.feeds.LinkedDataReader;
import org.localoffer.site.SecurityPolicy;

/** What built sites say to search engines, to feed readers and to those who share a page. */
class WhatMachinesReadTest {

  private static final Path BOROUGH =
      Path.of("../../shared/real-borough").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void sampleCountyIsDescribedWell() throws Exception {
    SortedMap<String, Document> pages = PublishedSite.at(SampleCounty.site()).pages();
    assertSound(pages);
    assertDescribed(pages);
    assertEquals(
        "GovernmentService",
        type(pages.get("services/community-paediatrics.html"), "GovernmentService"));
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      assertEquals(
          SecurityPolicy.OF_PAGES,
          page.getValue().select("meta[http-equiv=Content-Security-Policy]").attr("content"));
      assertEquals("noindex", meta(page.getValue(), "robots"), "it is a demonstration");
    }
  }

  private static String type(Document page, String wanted) {
    return data(page).contains("\"@type\":\"" + wanted + "\"") ? wanted : data(page);
  }

  @Test
  void realBoroughIsDescribedWell() throws Exception {
    assumeTrue(Files.isRegularFile(BOROUGH.resolve("site.yaml")), "there is no real borough");
    Answer answer = Terminal.in(folder).type("build", "--content", BOROUGH.toString());
    assertEquals(0, answer.exitCode(), answer::toString);
    SortedMap<String, Document> pages = PublishedSite.at(folder.resolve("site-output")).pages();
    assertSound(pages);
    assertDescribed(pages);
  }

  /** Every page that may be listed has data, and they say nothing that schema.org does not know. */
  private static void assertSound(SortedMap<String, Document> pages) throws Exception {
    LinkedDataReader reader = new LinkedDataReader();
    int services = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      String path = page.getKey();
      if (isOfNoUseToSearchEngines(path)) {
        assertEquals("", data(page.getValue()), path);
        continue;
      }
      assertEquals(List.of(), reader.faults(data(page.getValue()), "file:///" + path), path);
      if (path.startsWith("services/")) {
        services++;
        assertTrue(data(page.getValue()).contains("\"lastReviewed\":\"20"), path);
      }
    }
    assertTrue(services > 50, services + " services");
  }

  /** The reader’s list, the page for missing pages, and what is there once more for paper. */
  private static boolean isOfNoUseToSearchEngines(String path) {
    return path.equals("404.html")
        || path.equals("my-list.html")
        || path.startsWith("whole-guides/")
        || path.startsWith("booklets/");
  }

  private static String data(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .reduce("", String::concat);
  }

  /** Each page has words of its own for search engines and for those who share it. */
  private static void assertDescribed(SortedMap<String, Document> pages) {
    Map<String, String> seen = new HashMap<>();
    pages.forEach(
        (path, page) -> {
          String description = meta(page, "description");
          assertTrue(description.length() > 20, () -> path + ": " + description);
          String other = seen.put(description, path);
          assertEquals(null, other, () -> path + " is described as " + other + ": " + description);
          assertEquals(description, property(page, "og:description"), path);
          assertTrue(page.title().startsWith(property(page, "og:title")), page.title());
          assertEquals(page.select("link[rel=canonical]").attr("href"), property(page, "og:url"));
          assertTrue(property(page, "og:url").endsWith("/" + path), path);
          assertTrue(List.of("website", "article").contains(property(page, "og:type")), path);
          assertTrue(property(page, "og:locale").matches("[a-z]{2}_[A-Z]{2}"), path);
          String picture = property(page, "og:image");
          if (!picture.isEmpty()) {
            String root = property(page, "og:url").replace(path, "");
            assertTrue(picture.startsWith(root + "pictures/"), picture);
          }
        });
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  @Test
  void siteThatIsNoDemonstrationIsListedWithoutWhatIsOfNoUse() throws Exception {
    PublishedSite site = build("");
    site.pages()
        .forEach(
            (path, page) ->
                assertEquals(
                    isOfNoUseToSearchEngines(path) ? "noindex" : "", meta(page, "robots"), path));
    assertTrue(site.text("robots.txt").contains("Sitemap: https://county.example/sitemap.xml"));
    assertTrue(site.text("sitemap.xml").contains("<lastmod>2026-09-01</lastmod>"));
    Document club = site.pages().get("services/club.html");
    Element feed = club.selectFirst("link[rel=alternate]");
    assertNotNull(feed);
    assertEquals("../feed.atom", feed.attr("href"));
    assertTrue(site.text("feed.atom").contains("https://county.example/services/club.html"));
  }

  @Test
  void demonstrationKeepsSearchEnginesOut() throws Exception {
    PublishedSite site = build("demonstration: true\n");
    assertTrue(site.text("robots.txt").contains("\nDisallow: /\n"));
    assertFalse(site.files().containsKey("sitemap.xml"));
    site.pages().forEach((path, page) -> assertEquals("noindex", meta(page, "robots"), path));
  }

  @Test
  void whatIsPrivateIsInNoFile() throws Exception {
    PublishedSite site = build("");
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      for (String secret :
          List.of(
              "Quiet Lane", "ZZ9 8QQ", "8QQ", "52.98765", "01632 960777", "secret@", "Hushed")) {
        assertFalse(text.contains(secret), file.getKey() + " says " + secret);
      }
    }
    String club = data(site.pages().get("services/club.html"));
    assertTrue(club.contains("\"postalCode\":\"ZZ9\""), club);
    assertTrue(club.contains("01632 960001"), club);
  }

  private PublishedSite build(String more) throws Exception {
    Map<String, String> files = new HashMap<>();
    files.put(
        "site.yaml",
        """
        title: County Local Offer
        base_url: https://county.example/
        authority: {name: County Council}
        contact: {phone: "01632 960100"}
        """
            + more);
    files.put("vocabulary/categories.yaml", "- {slug: clubs, name: Clubs}\n");
    files.put("vocabulary/areas.yaml", "- {slug: north, name: North}\n");
    files.put("organisations/trust.yaml", "name: Trust\n");
    files.put(
        "services/club.yaml",
        """
        name: The Club
        summary: A club for children of all abilities, every Saturday.
        organisation: trust
        categories: [clubs]
        checked: {on: 2026-09-01}
        locations:
          - name: Hushed House
            kind: physical
            address: [7 Quiet Lane]
            postcode: ZZ9 8QQ
            area: north
            latitude: 52.98765
            longitude: -0.9
            hide_address: true
        contacts:
          - {role: Leader, phone: "01632 960001"}
          - {role: Leader at home, phone: "01632 960777", email: secret@county.example, public: false}
        notes: Hushed
        """);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve("content").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    return PublishedSite.at(folder.resolve("site-output"));
  }
}

package org.localoffer.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Checked;
import org.localoffer.output.OutputFile;
import org.localoffer.promise.HostileTexts;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.SitePlan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The site map, the feed and the robots file. */
class FeedFilesTest {

  private static final String BASE = "https://localoffer.northshire.example/";

  @Test
  void siteMapNamesEveryPageThatMayBeListed() throws Exception {
    SitePlan plan = SampleDirectory.full().real().baseUrl(BASE).plan();
    Document map = parse(files(plan).get("sitemap.xml"));
    assertEquals(
        "http://www.sitemaps.org/schemas/sitemap/0.9", map.getDocumentElement().getNamespaceURI());
    Set<String> wanted = new HashSet<>();
    for (PlannedPage page : plan.pages()) {
      wanted.add(BASE + page.path());
    }
    for (String left :
        List.of(
            "404.html",
            "my-list.html",
            "whole-guides/ehc-plans.html",
            "booklets/education.html",
            "booklets/short-breaks.html",
            "booklets/short-breaks/clubs.html")) {
      assertTrue(wanted.remove(BASE + left), left);
    }
    assertEquals(wanted, Set.copyOf(texts(map, "loc")));
    assertEquals(wanted.size(), texts(map, "loc").size());
    assertEquals("2026-09-01", lastModified(map, "services/bluebell.html"));
    assertEquals("", lastModified(map, "a-to-z.html"));
  }

  private static String lastModified(Document map, String path) {
    for (Element url : elements(map.getDocumentElement(), "url")) {
      if (text(url, "loc").equals(BASE + path)) {
        return text(url, "lastmod");
      }
    }
    throw new AssertionError(path);
  }

  @Test
  void longSiteMapIsCutIntoPartsThatAnIndexNames() throws Exception {
    SitePlan plan = SampleDirectory.full().baseUrl(BASE).plan();
    int pages = plan.pages().size();
    SortedMap<String, OutputFile> parts = new TreeMap<>();
    for (OutputFile file : SiteMap.of(plan.pages(), Map.of(), BASE, 100)) {
      parts.put(file.path().value(), file);
    }
    List<String> named = texts(parse(parts.remove("sitemap.xml")), "loc");
    assertEquals(
        parts.keySet().stream().map(path -> BASE + path).toList(),
        named.stream().sorted().toList());
    int found = 0;
    for (OutputFile part : parts.values()) {
      List<String> addresses = texts(parse(part), "loc");
      assertTrue(addresses.size() <= 100 && !addresses.isEmpty());
      found += addresses.size();
    }
    assertEquals(pages, found);
  }

  /** With the longest addresses that the protocol allows, a full part stays below its 50 MB. */
  @Test
  void fullPartOfASiteMapIsSmallEnough() {
    long most = SiteMap.PAGES_IN_A_FILE * (2_048L + 80);
    assertTrue(most < 50L * 1024 * 1024 && SiteMap.PAGES_IN_A_FILE <= 50_000);
  }

  @Test
  void feedIsAFeed() throws Exception {
    SitePlan plan = SampleDirectory.full().baseUrl(BASE).plan();
    Element feed = parse(files(plan).get("feed.atom")).getDocumentElement();
    assertEquals("feed", feed.getLocalName());
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    assertEquals(BASE + "feed.atom", text(feed, "id"));
    assertFalse(text(feed, "title").isEmpty());
    assertFalse(text(elements(feed, "author").getFirst(), "name").isEmpty());
    List<Element> entries = elements(feed, "entry");
    assertEquals(
        AtomFeed.SERVICES,
        entries.stream().filter(e -> text(e, "id").contains("/services/")).count());
    Set<String> ids = new HashSet<>();
    OffsetDateTime before = OffsetDateTime.parse(text(feed, "updated"));
    assertEquals(before, OffsetDateTime.parse(text(entries.getFirst(), "updated")));
    for (Element entry : entries) {
      assertTrue(ids.add(text(entry, "id")), text(entry, "id"));
      OffsetDateTime updated = OffsetDateTime.parse(text(entry, "updated"));
      assertFalse(updated.isAfter(before));
      before = updated;
      Element link = elements(entry, "link").getFirst();
      assertEquals("alternate", link.getAttribute("rel"));
      String path = link.getAttribute("href").substring(BASE.length());
      assertTrue(plan.pages().stream().anyMatch(page -> page.path().value().equals(path)), path);
      assertFalse(text(entry, "title").isEmpty());
    }
  }

  @Test
  void daysBeginInLondon() throws Exception {
    assertEquals("2026-07-01T00:00:00+01:00", updated(LocalDate.of(2026, 7, 1)));
    assertEquals("2026-10-31T00:00:00Z", updated(LocalDate.of(2026, 10, 31)));
  }

  private static String updated(LocalDate day) throws Exception {
    SitePlan plan =
        new SampleDirectory()
            .baseUrl(BASE)
            .service("a", "A", one -> one.checked = new Checked(day, "", day.plusYears(1)))
            .plan();
    return text(parse(files(plan).get("feed.atom")).getDocumentElement(), "updated");
  }

  @Test
  void newCheckMovesAnEntryUpAndKeepsItsId() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int month = 1; month <= 2; month++) {
      LocalDate day = LocalDate.of(2026, month, 1);
      SitePlan plan =
          new SampleDirectory()
              .baseUrl(BASE)
              .service("a", "A", one -> one.checked = new Checked(day, "", day.plusYears(1)))
              .service(
                  "b", "B", one -> one.checked = new Checked(LocalDate.of(2026, 1, 15), "", day))
              .plan();
      Element feed = parse(files(plan).get("feed.atom")).getDocumentElement();
      elements(feed, "entry").forEach(entry -> ids.add(text(entry, "id")));
    }
    String a = BASE + "services/a.html";
    String b = BASE + "services/b.html";
    assertEquals(List.of(b, a, a, b), ids);
  }

  @Test
  void hostileAndForbiddenTextIsTextInXml() throws Exception {
    List<String> texts = new ArrayList<>(HostileTexts.ALL);
    texts.addAll(
        List.of("]]>", "&amp;", "a\u0000b\u0008c\ufffed\uffff", "\ud800", "😀 ﷽", "&#x0;"));
    for (String text : texts) {
      SitePlan plan =
          new SampleDirectory()
              .baseUrl(BASE)
              .service("a", text.strip(), one -> one.summary = text.strip())
              .plan();
      Element entry =
          elements(parse(files(plan).get("feed.atom")).getDocumentElement(), "entry").getFirst();
      assertEquals(XmlFile.allowed(text.strip()), text(entry, "title"));
      assertTrue(text(entry, "summary").startsWith(XmlFile.allowed(text.strip())), text);
    }
    assertEquals("abcd", XmlFile.allowed("a\u0000b\u0008c\ufffed\uffff\ud800"));
  }

  @Test
  void withoutAPublicAddressThereIsOnlyTheRobotsFile() {
    SitePlan plan = SampleDirectory.full().plan();
    assertEquals(Set.of("robots.txt"), files(plan).keySet());
    assertTrue(plan.pages().stream().allMatch(page -> page.site().feedHref().isEmpty()));
  }

  @Test
  void feedNeedsSomethingToTell() {
    SitePlan plan = new SampleDirectory().real().baseUrl(BASE).plan();
    assertEquals(Set.of("robots.txt", "sitemap.xml"), files(plan).keySet());
    assertTrue(plan.pages().stream().allMatch(page -> page.site().feedHref().isEmpty()));
  }

  @Test
  void searchEnginesAreWelcomeAndFindTheSiteMap() {
    String robots =
        files(SampleDirectory.full().real().baseUrl(BASE).plan()).get("robots.txt").text();
    assertTrue(robots.contains("\nUser-agent: *\nDisallow:\n"), robots);
    assertTrue(robots.endsWith("\nSitemap: " + BASE + "sitemap.xml\n"), robots);
  }

  private static Map<String, OutputFile> files(SitePlan plan) {
    Map<String, OutputFile> files = new TreeMap<>();
    SiteFeeds.of(plan).forEach(file -> files.put(file.path().value(), file));
    return files;
  }

  private static Document parse(OutputFile file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
  }

  private static List<String> texts(Document document, String name) {
    List<String> texts = new ArrayList<>();
    var found = document.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P12: no request leaves the site, and searches stay in the browser; and P13: the search page
 * withstands any query. From disk and over http.
 */
class P12NoRequestLeavesAndP13AnyQueryTest {

  /** What no visitor types by accident. */
  private static final List<String> QUERIES =
      List.of(
          "<img src=x onerror=window.trapped=1>",
          "\"><script>window.trapped=1</script>",
          "javascript:window.trapped=1",
          "__proto__",
          "constructor prototype hasOwnProperty toString valueOf",
          "${7*7} {{7*7}} <%=7*7%>",
          "(((((((((((((((((((((((((((((((((((a+)+)+)+)+)+$",
          "*.*?[]{}()|^$\\/",
          "%E0%A4%A %00 %2e%2e%2f",
          "&q=speech#q=speech&n=99999999999",
          "' OR 1=1 -- ; DROP TABLE services",
          "\u0000\u0001\u007f\u0085\u2028\u2029\ufeff",
          "\ud800 lone surrogate",
          "👩‍👩‍👧‍👦 🏳️‍🌈",
          "نادي النجوم ‮ evil",
          "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
          "x".repeat(50_000),
          "word ".repeat(10_000),
          "a ".repeat(10_000),
          "-1e999",
          "   ",
          "\t\n\r");

  @TempDir Path folder;

  private Path site;

  @BeforeEach
  void siteIsBuilt() throws Exception {
    site =
        County.withEveryField().text("advice.name", "Speech and language therapy").buildIn(folder);
  }

  @Test
  void pagesNameNoForeignThingToLoad() throws Exception {
    for (Map.Entry<String, Document> page : PublishedSite.at(site).pages().entrySet()) {
      for (Element element : page.getValue().getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          if (loads(element, attribute.getKey())) {
            String address = attribute.getValue();
            assertTrue(
                address.equals("data:,") || URI.create(address).getScheme() == null,
                () -> page.getKey() + ": " + element);
            assertTrue(!address.startsWith("//"), () -> page.getKey() + ": " + element);
          }
        }
      }
    }
    PublishedSite.at(site)
        .files()
        .keySet()
        .forEach(
            path -> {
              if (path.endsWith(".css")) {
                assertLoadsNothing(path);
              }
            });
  }

  private void assertLoadsNothing(String path) {
    try {
      String css = Files.readString(site.resolve(path));
      assertTrue(
          !css.contains("@import") && !css.matches("(?s).*url\\(\\s*[\"']?(https?:|//).*"), path);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean loads(Element element, String attribute) {
    return switch (attribute) {
      case "src", "srcset", "poster", "action", "formaction", "background", "ping" -> true;
      case "href" ->
          element.normalName().equals("link")
              && Set.of("stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch")
                  .contains(element.attr("rel"));
      default -> false;
    };
  }

  @Test
  void nothingIsAskedOfAnyoneFromDisk() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      visit(browser, site.toUri().toString(), "file:");
    }
  }

  @Test
  void nothingIsAskedOfAnyoneElseOverHttp() throws Exception {
    try (LocalServer server = LocalServer.of(site);
        Chromium browser = Chromium.start(folder.resolve("profile"))) {
      visit(browser, server.address(), server.address());
    }
  }

  private void visit(Chromium browser, String root, String own) throws Exception {
    browser.beforeEachPage("window.alert = () => { window.trapped = true }");
    for (String path : PublishedSite.at(site).pages().keySet()) {
      browser.open(root + path);
      assertQuiet(browser, own, path);
    }
    browser.open(root + "search.html#q=speech");
    browser.until("document.querySelectorAll('[data-lo-results] > li').length > 0");
    assertEquals(
        List.of("services/advice.html"),
        browser.listOfTexts(
            "[...document.querySelectorAll('[data-lo-results] a')]"
                + ".map(a => a.getAttribute('href')).slice(0, 1)"));
    assertQuiet(browser, own, "search by address");
    for (String query : QUERIES) {
      ask(browser, query);
      assertQuiet(browser, own, "search for " + query.substring(0, Math.min(50, query.length())));
    }
    openByAddress(browser, root, own);
    browser.open(root + "search.html");
    ask(browser, "speech therapy");
    browser.until("document.querySelectorAll('[data-lo-results] > li').length > 0");
  }

  /** Queries that arrive in a link that somebody has sent. */
  private static void openByAddress(Chromium browser, String root, String own) throws Exception {
    for (String hash :
        List.of(
            "#q=%3Cimg%20src=x%20onerror=window.trapped=1%3E",
            "#q=%E0%A4%A",
            "#q=speech&n=-1",
            "#q=speech&n=1e99",
            "#q=speech&n=%3Cscript%3E",
            "#__proto__[trapped]=1&q=x",
            "#constructor.prototype.trapped=1&q=x",
            "#".repeat(200),
            "?q=%3Cscript%3Ewindow.trapped=1%3C/script%3E#q=x",
            "#q=" + "x".repeat(20_000))) {
      browser.open("about:blank"); // else only the hash would change
      browser.open(root + "search.html" + hash);
      browser.until("document.readyState === 'complete'");
      assertQuiet(browser, own, hash.substring(0, Math.min(60, hash.length())));
    }
  }

  /** Types into the field as a person would: every key is an event; then asks. */
  private static void ask(Chromium browser, String query) throws InterruptedException {
    browser.value(
        "(() => { const f = document.querySelector('main #search'); f.focus();"
            + "for (let i = 1; i <= Math.min(20, "
            + Chromium.literal(query)
            + ".length); i++) { f.value = "
            + Chromium.literal(query)
            + ".slice(0, i); f.dispatchEvent(new Event('input', {bubbles: true})); }"
            + "f.value = "
            + Chromium.literal(query)
            + "; f.form.requestSubmit(); })()");
    browser.value("new Promise(done => setTimeout(done, 60))");
  }

  private static void assertQuiet(Chromium browser, String own, String where) {
    assertEquals(
        List.of(),
        browser.requests().stream().filter(request -> !request.startsWith(own)).toList(),
        where);
    assertEquals(
        List.of(),
        browser.listOfTexts(
            "performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith("
                + Chromium.literal(own)
                + "))"),
        where);
    assertEquals(Boolean.FALSE, browser.value("'trapped' in window || 'trapped' in {}"), where);
    assertEquals(List.of(), browser.complaints(), where);
    assertEquals(Boolean.TRUE, browser.value("document.cookie === ''"), where);
    assertTrue(
        browser.requests().stream().noneMatch(r -> r.contains("?q=") && !where.startsWith("?q=")),
        where);
  }
}

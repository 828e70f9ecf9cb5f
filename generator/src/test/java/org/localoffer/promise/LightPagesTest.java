package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages are light on a phone with a weak signal: little to load, readable before a script has run,
 * and nothing moves under the reader's thumb. Counted in Chromium, over http.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LightPagesTest {

  /** Bytes of gzip -9 that a page may need with all that it loads. */
  private static final int MOST_BYTES = 60 * 1024;

  /** Adds up how much of the window has moved, as browsers measure it (Layout Instability API). */
  private static final String OBSERVER =
      """
      window.moved = []
      new PerformanceObserver((list) => list.getEntries().forEach((shift) =>
        moved.push(shift.value + ' ' + shift.sources.map((each) =>
          each.node && (each.node.className || each.node.nodeName)).join(' + '))
      )).observe({ type: 'layout-shift', buffered: true })
      """;

  private Path site;
  private SampleVisit visit;

  @BeforeAll
  void siteIsBuilt(@TempDir Path folder) throws Exception {
    site = SampleCounty.site();
    visit = SampleVisit.by(Way.CHROMIUM_OVER_HTTP, site, folder);
    visit.browser().beforeEachPage(OBSERVER);
  }

  @AfterAll
  void browserIsClosed() {
    if (visit != null) {
      visit.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "services/bluebell-saturday-club.html",
        "guides/asking-for-an-ehc-needs-assessment.html",
        "categories/short-breaks.html"
      })
  void pageLoadsOneSheetAndOneScriptAndLittleElse(String page) throws IOException {
    visit.opens(page);
    List<String> requests =
        visit.browser().requests().stream().filter(each -> !each.startsWith("data:")).toList();
    assertEquals(1, requests.stream().filter(each -> each.endsWith(".css")).count());
    assertEquals(1, requests.stream().filter(each -> each.endsWith(".js")).count());
    int bytes = 0;
    for (String request : requests) {
      assertTrue(request.startsWith(visit.root()), request);
      bytes += gzip(Files.readAllBytes(site.resolve(request.substring(visit.root().length()))));
    }
    assertTrue(bytes < MOST_BYTES, page + ": " + bytes + " bytes: " + requests);
  }

  private static int gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(content);
    }
    return bytes.size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "services/bluebell-saturday-club.html",
        "guides/asking-for-an-ehc-needs-assessment.html",
        "categories/short-breaks.html",
        "my-list.html",
        "search.html",
        "search.html#q=autism"
      })
  void nothingMovesWhileAPageLoads(String page) throws Exception {
    Chromium browser = (Chromium) visit.browser();
    browser.slowDown(150, 200_000);
    try {
      for (int width : List.of(360, 1280)) {
        browser.resize(width, 800);
        visit.opens(page);
        if (page.contains("#")) {
          visit.awaitResults();
        }
        browser.until("document.readyState === 'complete'");
        browser.value(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
                + " setTimeout(done))))");
        List<String> moved = browser.listOfTexts("moved");
        double sum = moved.stream().mapToDouble(LightPagesTest::share).sum();
        assertTrue(sum <= mostMovement(page), page + ", " + width + ": " + moved);
      }
    } finally {
      browser.slowDown(0, -1);
    }
  }

  private static double share(String moved) {
    return Double.parseDouble(moved.substring(0, moved.indexOf(' ')));
  }

  /** Results do not move; the title above them has been seen to, by less than a letter. */
  private static double mostMovement(String page) {
    return page.contains("#q=") ? 0.005 : 0;
  }

  @Test
  void observerSeesWhatMoves() throws Exception {
    Chromium browser = (Chromium) visit.browser();
    browser.resize(360, 800);
    visit.opens("index.html");
    browser.value(
        "document.body.prepend(Object.assign(document.createElement('p'), {textContent: 'x'}))");
    browser.until("moved.length > 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "services/bluebell-saturday-club.html"})
  void pageReadsTheSameBeforeAnyScriptHasRun(String page) {
    Chromium browser = (Chromium) visit.browser();
    visit.opens(page);
    String withScripts = visit.value("document.querySelector('main').innerText");
    browser.runScripts(false);
    try {
      browser.open(visit.root() + page);
      String without = visit.value("document.querySelector('main').innerText");
      for (String line : without.split("\n+")) {
        assertTrue(withScripts.contains(line), line);
      }
      assertTrue(without.length() > 400, without);
    } finally {
      browser.runScripts(true);
    }
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With JavaScript off, the search boxes lead to what one can use instead and send no word. */
class SearchBoxWithoutJavaScriptTest {

  private static final List<String> PAGES = List.of("index.html", "a-to-z.html", "needs.html");

  @TempDir Path folder;

  private Path site;

  @BeforeEach
  void siteIsBuilt() throws Exception {
    site = County.withEveryField().buildIn(folder);
  }

  @Test
  void nothingThatWasTypedIsSentToTheServer() throws Exception {
    try (LocalServer server = LocalServer.of(site);
        Chromium browser = Chromium.start(folder.resolve("profile"))) {
      typeEverywhere(browser, server.address());
    }
  }

  @Test
  void sameFromADisk() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      typeEverywhere(browser, site.toUri().toString());
    }
  }

  private static void typeEverywhere(Chromium browser, String root) {
    browser.runScripts(false);
    for (String page : PAGES) {
      browser.open(root + page);
      browser.value("document.querySelector('form[role=search] input').value = 'self-harm'");
      browser.submit("form[role=search]");
      assertEquals(root + "search.html", address(browser), page);
      assertEquals(
          List.of(), browser.requests().stream().filter(it -> it.contains("harm")).toList());
      assertTrue(
          browser
              .listOfTexts("[...document.querySelectorAll('main a')].map(a => a.textContent)")
              .contains("A to Z"),
          page);
    }
  }

  /** Without the mark of an empty question. */
  private static String address(Chromium browser) {
    return String.valueOf(browser.value("location.href")).replaceFirst("\\?$", "");
  }
}

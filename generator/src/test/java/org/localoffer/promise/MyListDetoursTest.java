package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A family looks at other sites and comes back: its list is what it was last, and the other sites
 * saw nothing of it.
 */
class MyListDetoursTest {

  private static final String FIRST_BUTTON = ".lo-result button";
  private static final String ADD = "main .lo-list-button";
  private static final String MY_LIST = "[data-lo-my-list]";
  private static final String NOTE = "Ring Sam on Monday";

  /** Milliseconds in which a page has gone, so that it is not asked while it goes. */
  private static final int SHORT = 300;

  @TempDir static Path folder;

  private static Path site;
  private static LocalServer server;
  private static LocalServer otherSite;

  /** With what they look. */
  enum Visitor {
    CHROMIUM_OVER_HTTP,
    CHROMIUM_FROM_DISK,
    CHROMIUM_THAT_STORES_NOTHING_OVER_HTTP,
    CHROMIUM_THAT_STORES_NOTHING_FROM_DISK,
    CHROMIUM_THAT_HOLDS_PAGES,
    FIREFOX_OVER_HTTP;

    Browser browser() throws Exception {
      Path profile = Files.createTempDirectory(folder, name());
      Browser browser =
          switch (this) {
            case FIREFOX_OVER_HTTP -> Firefox.start(profile, true);
            case CHROMIUM_THAT_HOLDS_PAGES -> Chromium.holdingPages(profile);
            case CHROMIUM_OVER_HTTP,
                CHROMIUM_FROM_DISK,
                CHROMIUM_THAT_STORES_NOTHING_OVER_HTTP,
                CHROMIUM_THAT_STORES_NOTHING_FROM_DISK ->
                Chromium.start(profile);
          };
      if (name().contains("STORES_NOTHING")) {
        browser.beforeEachPage(ListReader.STORAGE_OFF);
      }
      return browser;
    }

    String root() {
      return name().endsWith("FROM_DISK") ? site.toUri().toString() : server.address();
    }
  }

  @BeforeAll
  static void sitesAreReady() throws IOException {
    site =
        County.withEveryField()
            .text("advice.name", "Speech advice")
            .text("service.name", "Speech club")
            .buildIn(Files.createDirectory(folder.resolve("county")));
    server = LocalServer.of(site);
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("other.html"), "<!doctype html><title>Other</title>");
    otherSite = LocalServer.of(other);
  }

  @AfterAll
  static void serversStop() {
    server.close();
    otherSite.close();
  }

  @ParameterizedTest
  @EnumSource
  void listIsTheNewestBehindEveryDetour(Visitor visitor) throws Exception {
    try (Browser browser = visitor.browser()) {
      browser.open(visitor.root() + "search.html#q=speech");
      String results = awaitsResults(browser);
      browser.value(element(FIRST_BUTTON) + ".click()");
      browser.leaveBy("document.querySelectorAll('.lo-result h2 a')[1].click()");
      browser.value(element(ADD) + ".click()");
      List<String> both = ids(browser);
      assertEquals(2, both.size());

      browser.leaveBy(otherSiteByALink());
      back(browser);
      assertEquals(both, ids(browser));
      back(browser);
      assertEquals(results, awaitsResults(browser));
      assertEquals(both, ids(browser));
      browser.leaveBy("location.reload()");
      assertEquals(both, ids(browser));

      browser.leaveBy(element(MY_LIST) + ".click()");
      browser.value("LocalOfferList.replace(LocalOfferList.entries().slice(1))");
      browser.open(otherSite.address() + "other.html");
      back(browser);
      assertEquals(both.subList(1, 2), ids(browser));
      back(browser);
      assertEquals(results, awaitsResults(browser));
      assertEquals(both.subList(1, 2), ids(browser));
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherSitesSeeNothingOfIt(Visitor visitor) throws Exception {
    try (Browser browser = visitor.browser()) {
      browser.open(visitor.root() + "my-list.html#list=advice,star-club");
      browser.value(
          "LocalOfferList.replace([{ id: 'advice', note: %s }])".formatted(Browser.literal(NOTE)));
      assertEquals(NOTE, browser.value("LocalOfferList.entries()[0].note"));
      String address = Browser.literal(otherSite.address() + "other.html");
      List<Runnable> ways =
          List.of(
              () -> browser.leaveBy(otherSiteByALink()),
              () -> browser.leaveBy("location.href = " + address),
              () -> browser.open(otherSite.address() + "other.html"));
      for (Runnable way : ways) {
        way.run();
        assertEquals("Other", browser.value("document.title"));
        assertEquals("", browser.value("window.name"));
        back(browser);
        assertEquals(NOTE, browser.value("LocalOfferList.entries()[0].note"));
      }
    }
  }

  private static String otherSiteByALink() {
    return "const link = document.createElement('a'); link.href = %s; document.body.append(link); link.click()"
        .formatted(Browser.literal(otherSite.address() + "other.html"));
  }

  /** Goes back, also to a page that is held in memory and does not load. */
  private static void back(Browser browser) throws InterruptedException {
    String before = Browser.literal((String) browser.value("location.href"));
    browser.value("void setTimeout(() => history.back())");
    Thread.sleep(SHORT);
    browser.until(
        "location.href !== %s && document.readyState === 'complete' && 'LocalOfferList' in window"
            .formatted(before));
  }

  private static String awaitsResults(Browser browser) throws InterruptedException {
    browser.until("document.querySelectorAll('.lo-result button').length === 2");
    return String.valueOf(browser.value("location.href"));
  }

  private static List<String> ids(Browser browser) {
    return browser.listOfTexts("LocalOfferList.ids()");
  }

  private static String element(String selector) {
    return "document.querySelector(" + Browser.literal(selector) + ")";
  }
}

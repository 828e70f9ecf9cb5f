package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1 in a browser, without the policy that would stop what runs: pages and searches stay calm. */
class P01NothingRunsInABrowserTest {

  @TempDir Path folder;

  @Test
  void pagesOfHostileEntriesRunNothingInABrowser() throws Exception {
    Path place = folder.resolve("browsed");
    List<String> accepted = buildHostileCounty(place);
    PublishedSite site = PublishedSite.at(place.resolve("site-output"));
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      browser.ignorePolicies();
      browser.beforeEachPage("window.alert = window.print = () => { window.trapped = true }");
      for (String path : site.pages().keySet()) {
        browser.open(place.resolve("site-output").resolve(path).toUri().toString());
        assertCalm(browser, path);
      }
      assertTrue(searchEverything(browser, place, accepted) > 40);
    }
  }

  /** A service for each hostile text that names take, and one with it everywhere. */
  private static List<String> buildHostileCounty(Path place) throws Exception {
    County county = County.withEveryField();
    for (int i = 0; i < HostileTexts.ALL.size(); i++) {
      county.file(
          "services/hostile/h-" + i + ".yaml",
          """
          name: «h%d.name»
          summary: «h%d.summary»
          organisation: star-trust
          categories: [fun]
          checked: {on: 2026-09-01}
          also_known_as: [«h%d.also»]
          locations: [{name: «h%d.place», kind: physical, area: north}]
          contacts: [{name: «h%d.contact»}]
          description: «h%d.description»
          """
              .replace("%d", Integer.toString(i)));
      for (String field : List.of("name", "summary", "also", "place", "contact", "description")) {
        county.text("h" + i + "." + field, HostileTexts.ALL.get(i).strip());
      }
    }
    HostileCounty.setSome(county);
    HostileCounty.buildWithoutWhatIsRefused(county, place);
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < HostileTexts.ALL.size(); i++) {
      if (county.isSet("h" + i + ".name")) {
        accepted.add(HostileTexts.ALL.get(i));
      }
    }
    return accepted;
  }

  private static void assertCalm(Chromium browser, String path) {
    assertEquals(Boolean.FALSE, browser.value("'trapped' in window"), path);
    assertEquals(
        List.of(),
        browser.requests().stream().filter(request -> !request.startsWith("file:")).toList(),
        path);
    assertEquals(List.of(), browser.complaints(), path);
    assertEquals(
        List.of(),
        browser.listOfTexts(
            "[...document.querySelectorAll('a, area, form, button')]"
                + ".map(e => e.protocol || new URL(e.action || 'file:').protocol)"
                + ".filter(p => !['file:', 'https:', 'http:', 'mailto:', 'tel:'].includes(p))"),
        path);
  }

  /** Searches for each text; how many of them found something. */
  private static int searchEverything(Chromium browser, Path place, List<String> texts)
      throws InterruptedException {
    String page = place.resolve("site-output/search.html").toUri().toString();
    int found = 0;
    browser.open(page);
    for (String text : texts) {
      browser.value(
          "(() => { document.querySelector('[data-lo-status]').textContent = '';"
              + "const f = document.querySelector('main #search'); f.value = "
              + Chromium.literal(text)
              + "; f.form.requestSubmit(); })()");
      browser.until("document.querySelector('[data-lo-status]').textContent.includes('result')");
      Object results = browser.value("document.querySelectorAll('[data-lo-results] > li').length");
      found += ((Number) results).intValue() > 0 ? 1 : 0;
      assertCalm(browser, "search for " + text);
      assertEquals(
          List.of(),
          browser.listOfTexts(
              "[...document.querySelectorAll('[data-lo-results] *')].map(e => e.localName)"
                  + ".filter(n => !['li', 'h2', 'a', 'p', 'ul', 'dl', 'dt', 'dd', 'div', 'mark', 'span',"
                  + " 'strong', 'button'].includes(n))"));
    }
    return found;
  }
}

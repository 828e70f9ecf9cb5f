package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The search page of the sample county in browsers whose owners have switched JavaScript off. */
@ParameterizedClass
@ValueSource(strings = {"Chromium", "Firefox"})
class WithoutJavaScriptTest {

  /** Vocabularies, and the folders of their pages. */
  private static final Map<VocabularyName, String> FOLDERS =
      Map.of(
          VocabularyName.CATEGORIES, "categories/",
          VocabularyName.NEEDS, "needs/",
          VocabularyName.STAGES, "stages/",
          VocabularyName.AREAS, "areas/",
          VocabularyName.SUPPORT_LEVELS, "support-levels/");

  @TempDir static Path folder;

  private static Path site;
  private static Browser browser;

  @Parameter String name;

  @BeforeAll
  static void siteIsBuilt() throws Exception {
    site = SampleCounty.site();
  }

  @BeforeParameterizedClassInvocation
  static void browserStarts(String name) throws Exception {
    Path profile = Files.createTempDirectory(folder, name);
    if (name.equals("Firefox")) {
      browser = Firefox.start(profile, false);
    } else {
      Chromium chromium = Chromium.start(profile);
      chromium.runScripts(false);
      browser = chromium;
    }
  }

  @AfterParameterizedClassInvocation
  static void browserIsClosed() {
    if (browser != null) {
      browser.close();
      browser = null;
    }
  }

  @Test
  void searchPageSaysWhatToUseAndLeadsEverywhere() throws Exception {
    browser.open(site.toUri() + "search.html#q=club");
    assertTrue(shown("h2").contains("The search needs JavaScript"));
    assertEquals(List.of("Search"), shown("button, summary, input:not([type=search]), select"));
    List<String> links =
        browser.listOfTexts(
            "[...document.querySelectorAll('[data-lo-browse] a')]"
                + ".filter(e => e.getClientRects().length > 0).map(e => e.href)");
    assertLeadEverywhere(links.stream().map(WithoutJavaScriptTest::path).toList());
    assertEquals(List.of(), browser.complaints());
  }

  /**
   * From the box's own button a reader comes to that page, and nothing of what was typed goes
   * along.
   */
  @Test
  void buttonOfEveryBoxLeadsToThatPage() throws Exception {
    for (String page :
        List.of("index.html", "services/bluebell-saturday-club.html", "search.html")) {
      browser.open(site.toUri() + page);
      assertEquals(
          site.toUri() + "search.html", browser.value("document.querySelector('form').action"));
      browser.value("document.querySelector('input[type=search]').focus()");
      browser.type("club");
      browser.leaveBy(() -> browser.press(Browser.Key.ENTER));
      assertEquals(
          site.toUri() + "search.html", browser.value("location.href.replace(/[?]$/, '')"));
      assertTrue(shown("h2").contains("The search needs JavaScript"));
    }
  }

  @Test
  void noPageHasAButtonThatDoesNothing() {
    for (String page :
        List.of(
            "index.html", "services/bluebell-saturday-club.html", "my-list.html", "a-to-z.html")) {
      browser.open(site.toUri() + page);
      assertEquals(List.of(), shown("button[type=button], [role=button]"), page);
    }
  }

  private static List<String> shown(String selector) {
    return browser.listOfTexts(
        "[...document.querySelectorAll('main :is("
            + selector
            + ")')].filter(e => e.getClientRects().length > 0).map(e => e.textContent.trim())");
  }

  private static String path(String address) {
    return address.substring(site.toUri().toString().length()).replaceAll("#.*", "");
  }

  /** Every value of every group has its page, within three presses from the search page. */
  private static void assertLeadEverywhere(List<String> links) throws Exception {
    SortedMap<String, Document> pages = PublishedSite.at(site).pages();
    Set<String> reached = new LinkedHashSet<>(links);
    List<String> latest = links;
    for (int press = 2; press <= 3; press++) {
      List<String> next = new ArrayList<>();
      for (String page : latest) {
        for (Element link : pages.get(page).select("main a[href]")) {
          String path = URI.create("/" + page).resolve(link.attr("href")).getPath();
          if (path != null
              && pages.containsKey(path.substring(1))
              && reached.add(path.substring(1))) {
            next.add(path.substring(1));
          }
        }
      }
      latest = next;
    }
    Directory directory = SampleCounty.directory();
    List<String> missing = new ArrayList<>();
    FOLDERS.forEach(
        (name, folder) -> {
          for (Term term : directory.vocabulary(name).terms()) {
            String page = folder + term.path() + ".html";
            if (!reached.contains(page)) {
              missing.add(page);
            }
          }
        });
    assertEquals(List.of(), missing);
  }
}

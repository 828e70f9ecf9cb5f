package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an entry, as a family meets it. */
class EntryPageTest {

  private static final String CLUB = "services/bluebell-saturday-club.html";

  /** The questions of a family, in the order in which they come. */
  private static final List<String> ORDER =
      List.of(
          "who",
          "school",
          "short-break",
          "how",
          "decides",
          "cost",
          "where",
          "access",
          "contact",
          "more",
          "questions",
          "also",
          "links",
          "similar",
          "checked",
          "wrong",
          "unhappy",
          "words");

  @TempDir static Path folder;

  private static Path site;
  private static Chromium browser;

  @BeforeAll
  static void siteIsBuilt() throws Exception {
    site = SampleCounty.site();
    browser = Chromium.start(folder.resolve("profile"));
  }

  @AfterAll
  static void browserIsClosed() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyEntryAnswersInTheSameOrder() throws Exception {
    List<String> wrong = new ArrayList<>();
    PublishedSite.at(site)
        .pages()
        .forEach(
            (path, page) -> {
              if (path.startsWith("services/")) {
                List<String> sections =
                    page.select("main h2[id]").eachAttr("id").stream()
                        .filter(id -> !id.startsWith("h-"))
                        .toList();
                List<Integer> places = sections.stream().map(ORDER::indexOf).toList();
                if (places.contains(-1) || !places.equals(places.stream().sorted().toList())) {
                  wrong.add(path + ": " + sections);
                }
                for (String always : List.of("who", "how", "cost", "contact", "checked", "wrong")) {
                  if (!sections.contains(always)) {
                    wrong.add(path + ": no " + always);
                  }
                }
              }
            });
    assertEquals(List.of(), wrong);
  }

  /** Each word is explained once, by its own meaning, on every page that explains words. */
  @Test
  void everyExplainedWordHasItsMeaningOnThePage() throws Exception {
    List<String> wrong = new ArrayList<>();
    int explained = 0;
    for (var page : PublishedSite.at(site).pages().entrySet()) {
      Document document = page.getValue();
      Set<String> seen = new HashSet<>();
      for (Element term : document.select("a.lo-term")) {
        explained++;
        String anchor = term.attr("href").substring(1);
        if (!seen.add(anchor) || document.getElementById(anchor) == null) {
          wrong.add(page.getKey() + ": " + anchor);
        }
      }
      Element words = document.getElementById("words");
      int listed = words == null ? 0 : words.parent().select("dt").size();
      if (listed != seen.size()) {
        wrong.add(page.getKey() + ": " + listed + " meanings for " + seen.size() + " words");
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(explained > 200, () -> "the sample uses the words of its glossary");
  }

  @Test
  void wordIsExplainedWhereItStandsByTouchAndByKeyboard() throws Exception {
    browser.open(site.toUri() + CLUB);
    browser.until("document.querySelectorAll('button.lo-term--button').length > 0");
    assertEquals(0L, browser.value("document.querySelectorAll('a.lo-term').length"));
    String word = "document.querySelector('button.lo-term--button')";
    String meaning = "document.getElementById(" + word + ".getAttribute('aria-controls'))";
    assertEquals(true, browser.value(meaning + ".hidden"));
    browser.value(word + ".click()");
    assertEquals(false, browser.value(meaning + ".hidden"));
    assertEquals("true", browser.value(word + ".getAttribute('aria-expanded')"));
    assertFalse(String.valueOf(browser.value(meaning + ".textContent")).isBlank());
    browser.value(word + ".focus()");
    browser.press(Browser.Key.ESCAPE);
    assertEquals(true, browser.value(meaning + ".hidden"));
    browser.press(Browser.Key.ENTER);
    assertEquals(false, browser.value(meaning + ".hidden"));
    assertEquals(List.of(), browser.complaints());
  }

  /** What is a button on the screen is a word on paper, and its meaning stands at the end. */
  @Test
  void paperHasEveryWordAndNoGround() throws Exception {
    browser.open(site.toUri() + CLUB);
    browser.until("document.querySelectorAll('button.lo-term--button').length > 0");
    browser.showAsOn("print");
    try {
      assertEquals(
          List.of(),
          browser.listOfTexts(
              "[...document.querySelectorAll('.lo-term')]"
                  + ".filter(e => e.getClientRects().length === 0).map(e => e.textContent)"));
      assertEquals(
          List.of("rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"),
          browser.listOfTexts(
              "[document.documentElement, document.body]"
                  + ".map(e => getComputedStyle(e).backgroundColor)"));
      assertEquals(
          List.of(),
          browser.listOfTexts(
              "[...document.querySelectorAll('nav, button:not(.lo-term), input')]"
                  + ".filter(e => e.getClientRects().length > 0).map(e => e.outerHTML)"));
      assertEquals(
          true,
          browser.value(
              "document.querySelector('.lo-print-sheet svg').getClientRects().length > 0"));
    } finally {
      browser.showAsOn("");
    }
  }

  @Test
  void eachTopicBeginsAMessageThatNamesThePage() throws Exception {
    Document page = PublishedSite.at(site).pages().get(CLUB);
    List<Element> topics = page.getElementById("wrong").parent().select("a");
    assertEquals(4, topics.size());
    for (Element topic : topics) {
      String message = URLDecoder.decode(topic.attr("href"), StandardCharsets.UTF_8);
      assertTrue(
          message.startsWith("mailto:localoffer.comments@fernshire.example?subject="), message);
      assertTrue(message.contains("https://localoffer.fernshire.example/" + CLUB), message);
      assertTrue(message.contains("Bluebell Saturday Club"), message);
    }
  }
}

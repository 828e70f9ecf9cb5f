package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What scripts say on a site in another language, in Chromium: a visitor searches, filters, goes
 * wrong, and collects a list, and neither sees nor hears an English word of the program's own.
 */
class ScriptsInAnotherLanguageTest {

  private static final String STATUS = "visitor.text('[data-lo-status]')";

  /** All results, or none; not the request to wait. */
  private static final String ANSWERED =
      STATUS
          + " !== '' && !"
          + STATUS
          + ".includes('…') && !visitor.isSeen('[data-lo-problem]')"
          + " && !visitor.find('[data-lo-results][aria-busy]')";

  private static SampleVisit visit;
  private static EnglishOnPages english;

  private final Map<String, String> found = new TreeMap<>();
  private final List<String> typed = new ArrayList<>();
  private Browser browser;

  @BeforeAll
  static void siteIsBuilt(@TempDir Path folder) throws Exception {
    Path site = PseudoArabicSite.writeTo(folder.resolve("site"));
    visit = SampleVisit.by(Way.CHROMIUM_OVER_HTTP, site, folder);
    english = new EnglishOnPages();
  }

  @AfterAll
  static void browserIsClosed() {
    if (visit != null) {
      visit.close();
    }
  }

  @BeforeEach
  void deviceIsEmpty() {
    browser = visit.browser();
    ((Chromium) browser).refuse(List.of());
    visit.opens("index.html");
    browser.value("localStorage.clear()");
  }

  @AfterEach
  void nothingWasInEnglish() {
    assertEquals(Map.of(), found);
  }

  private void look(String where) {
    String html = visit.value("document.documentElement.outerHTML");
    english
        .in(Jsoup.parse(html), typed)
        .forEach((words, text) -> found.putIfAbsent(words, where + ": " + text));
  }

  private void searches(String hash) throws InterruptedException {
    visit.opens("search.html" + hash);
    browser.until(ANSWERED);
    look(hash);
  }

  private static String says(String english) {
    return PseudoArabic.translated(english);
  }

  @Test
  void resultsPagesAndFilters() throws Exception {
    searches("#q=club");
    assertTrue(visit.status().contains(says("results")), visit.status());
    assertTrue(visit.text("[data-lo-pages]").contains(says("Next")));
    browser.value("document.querySelectorAll('.lo-group').forEach(each => each.open = true)");
    browser.until("document.querySelectorAll('.lo-group input').length > 60");
    browser.value("document.querySelector('.lo-options + .lo-link-button').click()");
    look("groups");
    browser.value("visitor.type('.lo-age input', '99')");
    browser.value("document.querySelector('.lo-age__set').click()");
    browser.until("visitor.isSeen('.lo-age__problem')");
    look("an age that is none");
    browser.value("document.querySelector('.lo-options input').click()");
    browser.until("visitor.isSeen('[data-lo-chips] .lo-chip')");
    browser.value("visitor.press('[data-lo-unstated]')");
    browser.until("document.querySelectorAll('[data-lo-chips] .lo-chip').length === 2");
    assertTrue(visit.text("[data-lo-chips]").contains(says("Remove filter")));
    look("chosen filters");
    searches("#q=club&page=2");
  }

  @Test
  void wordsThatAreMendedReadExplainedOrUnknown() throws Exception {
    typed.addAll(List.of("swimmng", "zzqqx", "zzqqxy", "zzqqx zzqqxy", "ehcp", "teenager autism"));
    searches("#q=swimmng");
    assertTrue(visit.text("[data-lo-about]").contains(says("search instead for")));
    searches("#q=swimmng&exact=1");
    searches("#q=zzqqx%20zzqqxy");
    searches("#q=teenager%20autism");
    assertTrue(visit.text("[data-lo-about]").contains(says("We put these first")));
    searches("#q=zzqqx&need=autism&age=5&age=6&age=7&cost=free");
    searches("#q=EHCP");
    assertTrue(visit.text(".lo-answer").contains(says(" means: ")), visit.text("[data-lo-about]"));
    searches("#q=club&need=zzqqx&zzqqxy=1");
    assertTrue(visit.text("[data-lo-about]").contains(says("We left")));
  }

  @Test
  void distancesAndPlaces() throws Exception {
    typed.addAll(List.of("zz", "qq"));
    searches("#q=club&sort=distance");
    assertTrue(visit.text("[data-lo-place-says]").contains(says("Choose a place")));
    browser.value("document.querySelector('[data-lo-place]').requestSubmit()");
    browser.until("visitor.text('[data-lo-place-says]').includes('" + says("first half") + "')");
    look("no postcode");
    browser.value("visitor.type('#place-postcode', 'QQ1 1QQ')");
    browser.value("document.querySelector('[data-lo-place]').requestSubmit()");
    browser.until("visitor.text('[data-lo-place-says]').includes('QQ1')");
    look("a postcode that we do not know");
    browser.value("visitor.press('[data-lo-here]')");
    browser.until("!visitor.text('[data-lo-place-says]').includes('…')");
    look("where I am");
    searches("#q=club&sort=distance&near=area%3Anorthbrook");
    assertTrue(visit.text("[data-lo-results]").contains(says("away")));
  }

  @Test
  void searchThatDoesNotLoad() throws Exception {
    for (String refused : List.of("*/search/reader.js", "*/search/manifest.js")) {
      ((Chromium) browser).refuse(List.of(refused));
      visit.opens("search.html#q=club");
      browser.until("visitor.isSeen('[data-lo-problem] p')");
      look(refused);
    }
  }

  @Test
  void suggestions() throws Exception {
    typed.addAll(List.of("autis", "autizm"));
    for (String text : List.of("autis", "autizm")) {
      visit.opens("search.html");
      browser.value("visitor.find('#search').focus()");
      browser.type(text);
      browser.until("visitor.isSeen('[role=option]')");
      browser.until("visitor.text('[data-module=lo-suggest] > [role=status]') !== ''");
      look(text);
    }
    assertTrue(visit.text("[role=option]").contains(says("Did you mean")));
  }

  @Test
  void listIsCollectedNotedMovedSharedKeptAndCleared() throws Exception {
    typed.addAll(List.of("zzqqx", "no such club", "other club"));
    visit.opens("search.html#q=club");
    browser.until(ANSWERED);
    browser.value("document.querySelectorAll('.lo-list-button')[0].click()");
    browser.value("document.querySelectorAll('.lo-list-button')[1].click()");
    look("added");
    browser.value("document.querySelectorAll('.lo-list-button')[1].click()");
    browser.value("document.querySelectorAll('.lo-list-button')[2].click()");
    look("taken off");
    browser.leaveBy("document.querySelector('[data-lo-my-list]').click()");
    browser.until("document.querySelectorAll('.lo-listed .lo-result__summary').length === 2");
    browser.value("visitor.type('.lo-listed__field', 'zzqqx')");
    browser.value("document.querySelector('.lo-listed__field').dispatchEvent(new Event('change'))");
    for (String press :
        List.of(
            ".lo-listed [data-lo-move='-1']",
            ".lo-listed [data-lo-move='1']",
            ".lo-listed:last-child [data-lo-move='1']",
            "[data-lo-share]",
            "[data-lo-copy]",
            "[data-lo-keep]",
            ".lo-listed__actions button:last-child",
            "[data-lo-undo]",
            "[data-lo-clear]")) {
      browser.value("visitor.press(" + Browser.literal(press) + ")");
      if (press.equals("[data-lo-share]")) {
        browser.until("visitor.isSeen('.lo-qr')");
      }
      look(press);
    }
  }

  @Test
  void listsThatCameByALink() throws Exception {
    typed.addAll(List.of("no such club", "other club"));
    visit.opens("my-list.html#list=no-such-club,other-club,!!");
    browser.until("document.querySelectorAll('.lo-listed__gone').length === 2");
    look("gone");
    browser.value("visitor.press('[data-lo-keep]')");
    for (String answer : List.of("take", "join", "mine")) {
      visit.opens("my-list.html#list=other-club");
      browser.until("visitor.isSeen('[data-lo-question]')");
      look("another list");
      browser.value("visitor.press('[data-lo-" + answer + "]')");
      look(answer);
    }
    String many =
        IntStream.range(0, 50).mapToObj(i -> "club-" + i).collect(Collectors.joining(","));
    typed.add("club");
    visit.opens("my-list.html#list=" + many);
    browser.until("visitor.isSeen('[data-lo-question]')");
    browser.value("visitor.press('[data-lo-join]')");
    look("two lists that are too long together");
  }

  /**
   * By their places on the screen: the first of two characters, given from the end, is further
   * left.
   */
  @Test
  void englishSentencesAndNumbersKeepTheirOrder() throws Exception {
    typed.add("club");
    searches("#q=club");
    String left =
        "const left = (node, at) => { const range = document.createRange();"
            + " range.setStart(node, at); range.setEnd(node, at + 1);"
            + " return range.getBoundingClientRect().left };";
    String order =
        "(() => {"
            + left
            + "return [...document.querySelectorAll(SELECTOR)].map(each => {"
            + " const text = [...each.childNodes].pop(), end = text.length - 1;"
            + " return left(text, FIRST) < left(text, end) }) })()";
    List<String> summaries =
        browser.listOfTexts(
            order.replace("SELECTOR", "'.lo-result__summary'").replace("FIRST", "end - 1"));
    assertTrue(summaries.size() > 10, summaries::toString);
    assertTrue(!summaries.contains("false"), summaries::toString);
    browser.value("document.querySelectorAll('.lo-list-button')[0].click()");
    browser.leaveBy("document.querySelector('[data-lo-my-list]').click()");
    browser.until("visitor.isSeen('.lo-listed a[href^=\"tel:\"]')");
    assertEquals(
        List.of("true"),
        browser.listOfTexts(
            order.replace("SELECTOR", "'.lo-listed a[href^=\"tel:\"]'").replace("FIRST", "0")));
  }
}

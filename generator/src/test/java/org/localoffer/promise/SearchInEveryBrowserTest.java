package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.Browser.Key;

/**
 * A family searches the site of the sample county with the index as it is published: in Chromium
 * over http, and in Chromium and Firefox from a disk without any network.
 */
@ParameterizedClass
@EnumSource(Way.class)
class SearchInEveryBrowserTest {

  private static final String THERAPY = "speech-and-language-therapy";

  @TempDir static Path folder;

  private static Path site;
  private static SampleVisit visit;

  @Parameter Way way;

  @BeforeAll
  static void siteIsBuilt() throws Exception {
    site = SampleCounty.site();
  }

  @BeforeParameterizedClassInvocation
  static void browserStarts(Way way) throws Exception {
    visit = SampleVisit.by(way, site, folder);
  }

  @AfterParameterizedClassInvocation
  static void browserIsClosed() {
    if (visit != null) {
      visit.close();
      visit = null;
    }
  }

  @AfterEach
  void nothingLeftTheFolderAndNothingFailed() {
    assertEquals(List.of(), visit.browser().complaints());
    assertEquals(List.of(), foreign(visit.browser().requests()));
    assertEquals(List.of(), foreign(visit.browser().listOfTexts("loaded")));
  }

  private static List<String> foreign(List<String> addresses) {
    return addresses.stream()
        .filter(each -> !each.startsWith(visit.root()) && !each.startsWith("data:"))
        .toList();
  }

  @Test
  void nothingOfTheIndexIsLoadedBeforeTheFieldIsUsed() throws Exception {
    visit.opens("search.html");
    assertEquals(List.of(), ofTheIndex());
    assertEquals("false", visit.value("'LocalOfferSearch' in window"));
    visit.browser().value("visitor.find('#search').focus()");
    visit.browser().until("'LocalOfferSearch' in window");
    assertEquals("search/reader.js", ofTheIndex().getFirst());
  }

  private static List<String> ofTheIndex() {
    return visit.loaded().stream().filter(each -> each.startsWith("search/")).toList();
  }

  @Test
  void wordsAndEnterGiveTheBestResultFirst() throws Exception {
    visit.opens("search.html");
    visit.asks("speech therapy");
    assertEquals(THERAPY, visit.results().getFirst());
    assertEquals("#q=speech+therapy", visit.value("location.hash"));
    assertEquals("", visit.value("location.search"));
    assertTrue(visit.value("document.title").startsWith("“speech therapy” – Search"));
    assertTrue(visit.texts(".lo-result mark").contains("speech"));
    assertEquals("search", visit.value("document.activeElement.id"));
    visit.asks("saturday club");
    assertEquals("bluebell-saturday-club", visit.results().getFirst());
    assertTrue(ofTheIndex().size() > 3, () -> "" + ofTheIndex());
  }

  @Test
  void wordsTypedOnTheHomePageAreTakenAlongBehindTheHash() throws Exception {
    visit.opens("index.html");
    visit.browser().value("document.querySelector('main form input').focus()");
    visit.browser().type("hoist");
    visit.browser().leaveBy(() -> visit.browser().press(Key.ENTER));
    visit.awaitResults();
    assertEquals(
        "search.html#q=hoist", visit.value("location.href").substring(visit.root().length()));
    assertTrue(visit.total() > 0);
  }

  @Test
  void misspellingIsMendedAndSaidAndCanBeTakenBack() throws Exception {
    visit.opens("search.html");
    visit.asks("swiming lessons");
    assertEquals("swimming-lessons-with-extra-help", visit.results().getFirst());
    assertEquals(
        "Showing results for swimming; search instead for swiming",
        visit.texts(".lo-finder__line").getFirst());
    visit.browser().value("visitor.pressText('search instead for')");
    visit.browser().until("visitor.text('[data-lo-about]').includes('these very words')");
    assertEquals("#q=swiming+lessons&exact=1", visit.value("location.hash"));
    visit.browser().leaveBy("location.reload()");
    visit.browser().until("visitor.text('[data-lo-about]').includes('these very words')");
    assertEquals("swiming lessons", visit.value("visitor.find('#search').value"));
  }

  @Test
  void filterLeavesAsManyAsItsCountSaysAndItsChipLiftsIt() throws Exception {
    visit.opens("search.html#q=club");
    visit.awaitResults();
    int before = visit.total();
    visit.browser().value("visitor.pressText('Cost')");
    visit.browser().until("/\\([0-9]+\\)/.test(visitor.text('[data-lo-group=cost] label'))");
    String label = visit.text("[data-lo-group=cost] label");
    int count = Integer.parseInt(label.replaceAll(".*\\(([0-9]+)\\)$", "$1"));
    assertTrue(0 < count && count < before, label + " of " + before);
    visit.browser().value("visitor.find('[data-lo-group=cost] input').focus()");
    visit.browser().type(" ");
    visit.browser().until("visitor.texts('[data-lo-chips] .lo-chip').length === 1");
    awaitTotal(count);
    assertEquals("#q=club&cost=free", visit.value("location.hash"));
    visit.browser().value("visitor.press('[data-lo-chips] .lo-chip')");
    visit.browser().until("visitor.texts('[data-lo-chips] .lo-chip').length === 0");
    awaitTotal(before);
    assertEquals("#q=club", visit.value("location.hash"));
  }

  private static void awaitTotal(int total) throws Exception {
    visit.browser().until("visitor.text('[data-lo-status]').startsWith('" + total + " result')");
  }

  @Test
  void stateSurvivesReloadAndBackAndTravelsInALink() throws Exception {
    String state = "#q=club&area=northbrook&cost=free&unstated=1&sort=name";
    visit.opens("search.html" + state);
    visit.awaitResults();
    List<String> found = visit.results();
    assertNotEquals(List.of(), found);
    assertShows(state, found);
    visit.browser().leaveBy("location.reload()");
    assertShows(state, found);
    visit.asks("therapy");
    assertNotEquals(found, visit.results());
    visit.browser().value("history.back()");
    visit.browser().until("location.hash === " + Browser.literal(state));
    assertShows(state, found);
    visit.browser().leaveBy("document.querySelector('.lo-result h2 a').click()");
    assertEquals(
        "services/" + found.getFirst() + ".html",
        visit.value("location.href").substring(visit.root().length()));
    visit.browser().leaveBy("history.back()");
    assertShows(state, found);
  }

  private static void assertShows(String state, List<String> found) throws Exception {
    visit
        .browser()
        .until(
            "visitor.find('#search').value === 'club' && visitor.texts('[data-lo-chips] .lo-chip').length === 3");
    visit.awaitResults();
    visit.browser().until("visitor.find('#filters-unstated').checked");
    assertEquals(state, visit.value("location.hash"));
    assertEquals(found, visit.results());
    assertEquals("name", visit.value("visitor.find('#sort').value"));
  }

  @Test
  void resultOnTheListGoesAlongToItsPageAndBackAndToTheList() throws Exception {
    visit.opens("search.html#q=saturday+club");
    visit.awaitResults();
    String id = visit.results().getFirst();
    visit.browser().value("visitor.press('.lo-result button')");
    assertTrue(visit.text("[data-lo-my-list]").startsWith("My list (1"));
    visit.browser().leaveBy("document.querySelector('.lo-result h2 a').click()");
    assertEquals(List.of(id), visit.browser().listOfTexts("LocalOfferList.ids()"));
    assertTrue(
        visit.text("main .lo-list-button").startsWith("Remove"),
        visit.text("main .lo-list-button"));
    String name = visit.text("h1");
    visit.browser().leaveBy("history.back()");
    visit.awaitResults();
    assertEquals(List.of(id), visit.browser().listOfTexts("LocalOfferList.ids()"));
    visit.browser().leaveBy("document.querySelector('[data-lo-my-list]').click()");
    visit.browser().until("visitor.texts('.lo-listed__title').length === 1");
    visit.browser().until("visitor.text('.lo-listed__title') === " + Browser.literal(name));
    assertEquals(
        "my-list.html#list=" + id, visit.value("location.href").substring(visit.root().length()));
  }

  @Test
  void keyboardChoosesFromTheSuggestions() throws Exception {
    visit.opens("index.html");
    visit.browser().value("document.querySelector('main [role=combobox]').focus()");
    visit.browser().type("bluebell sat");
    visit.browser().until("visitor.texts('main [role=option]').length > 0");
    assertEquals(
        "true", visit.value("visitor.find('main [role=combobox]').getAttribute('aria-expanded')"));
    visit.browser().press(Key.DOWN);
    assertTrue(
        visit
            .value(
                "document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent")
            .startsWith("Bluebell Saturday Club"));
    visit.browser().press(Key.ESCAPE);
    visit.browser().until("visitor.texts('main [role=option]').length === 0");
    visit.browser().press(Key.DOWN);
    visit.browser().press(Key.DOWN);
    visit.browser().press(Key.UP);
    visit.browser().leaveBy(() -> visit.browser().press(Key.ENTER));
    assertEquals(
        "services/bluebell-saturday-club.html",
        visit.value("location.href").substring(visit.root().length()));
  }

  @Test
  void wordIsExplainedWithALinkToAllWordsThatAFingerFinds() throws Exception {
    visit.opens("search.html#q=senco");
    visit.awaitResults();
    assertTrue(visit.text(".lo-answer").startsWith("SENCO"), visit.text(".lo-answer"));
    visit.browser().until("visitor.find('.lo-answer a').getBoundingClientRect().height >= 24");
  }

  @Test
  void postcodeSortsByDistanceAndOnlyItsSectorStandsInTheAddress() throws Exception {
    visit.opens("search.html#q=club&sort=distance");
    visit.awaitResults();
    visit.browser().until("visitor.isSeen('#place-postcode')");
    visit.browser().value("visitor.find('#place-postcode').focus()");
    visit.browser().type("zz11zz");
    visit.browser().press(Key.ENTER);
    visit.browser().until("visitor.texts('.lo-result__meta strong').length > 0");
    visit.awaitResults();
    assertEquals("#q=club&sort=distance&near=ZZ1+1", visit.value("location.hash"));
    List<String> away = visit.texts(".lo-result__meta strong");
    List<Integer> miles =
        away.stream()
            .map(
                each ->
                    each.startsWith("less") ? 0 : Integer.valueOf(each.replaceAll("[^0-9]", "")))
            .toList();
    assertEquals(miles.stream().sorted().toList(), miles);
    assertEquals(0, miles.getFirst());
    assertTrue(miles.getLast() > 1, () -> "" + away);
    assertTrue(visit.results().indexOf("bluebell-saturday-club") < miles.lastIndexOf(0) + 1);
  }

  @Test
  void postcodeAmongTheWordsIsThePlaceToMeasureFrom() throws Exception {
    visit.opens("search.html");
    visit.browser().value("visitor.find('#search').focus()");
    visit.browser().type("club zz1 1zz");
    visit.browser().press(Key.ENTER);
    visit.browser().until("visitor.texts('.lo-result__meta strong').length > 0");
    assertEquals("#q=club&sort=distance&near=ZZ1+1", visit.value("location.hash"));
    assertEquals("club", visit.value("visitor.find('#search').value"));
    assertTrue(visit.text("[data-lo-status]").contains("for “club”"));
    visit.asks("club qq9 9zz");
    assertEquals("#q=club+qq9+9zz&sort=distance&near=ZZ1+1", visit.value("location.hash"));
  }

  @Test
  void whatIsForTheWholeCountyIsOfferedBesideATown() throws Exception {
    visit.opens("search.html#q=speech+therapy&area=lathemoor");
    visit.awaitResults();
    int before = visit.total();
    visit.browser().until("visitor.isSeen('.lo-understood')");
    String offer =
        visit.texts(".lo-understood button").stream()
            .filter(text -> text.startsWith("All of Fernshire"))
            .findFirst()
            .orElseThrow();
    int more = Integer.parseInt(offer.replaceAll(".*\\(([0-9]+)\\)$", "$1"));
    assertFalse(visit.results().contains(THERAPY));
    visit.browser().value("visitor.pressText('All of Fernshire')");
    awaitTotal(before + more);
    visit.awaitResults();
    assertTrue(visit.results().contains(THERAPY));
    assertFalse(visit.texts(".lo-understood button").stream().anyMatch(offer::equals));
  }

  @Test
  void hostileWordsOnlySearch() throws Exception {
    visit.opens("search.html");
    for (String words :
        List.of(
            "<img src=x onerror=window.trapped=1>",
            "__proto__",
            "a+b (c) [d] .*",
            "%E0%A4%A &q=x#")) {
      visit.browser().value("visitor.find('#search').focus(), visitor.find('#search').select()");
      visit.browser().type(words);
      visit.browser().press(Key.ENTER);
      visit
          .browser()
          .until("visitor.text('[data-lo-status]').includes(" + Browser.literal(words) + ")");
    }
    assertEquals("false", visit.value("'trapped' in window || 'trapped' in {}"));
    assertFalse(visit.value("document.images.length").equals("null"));
    assertEquals("0", visit.value("document.querySelectorAll('main img').length"));
  }
}

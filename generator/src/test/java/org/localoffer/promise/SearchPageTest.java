package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * The search page in Chromium, from disk and over http, with the site's own policy. A stand-in for
 * the reader of the index answers, so that answers can come late or fail and hold hostile text.
 */
class SearchPageTest {

  private static final String STATUS = "visitor.text('[data-lo-status]')";
  private static final String RESULTS =
      "document.querySelectorAll('[data-lo-results] > li').length";

  @TempDir static Path folder;

  private static Path site;
  private static HttpServer server;
  private static Chromium browser;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    County.withEveryField().writeTo(folder.resolve("content"));
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    site = folder.resolve("site-output");
    Files.writeString(site.resolve("search/reader.js"), resource("stand-in-reader.js"));
    server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site.toRealPath(),
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    browser = Chromium.start(folder.resolve("profile"));
    browser.beforeEachPage(resource("search-visitor.js"));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  static Stream<String> roots() {
    return Stream.of(site.toUri().toString(), http());
  }

  private static String http() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @BeforeEach
  void wideScreen() {
    browser.resize(1280, 900);
    browser.open("about:blank"); // else only the hash would change
  }

  @AfterEach
  void nothingRanAndNothingFailed() {
    assertEquals(Boolean.FALSE, browser.value("'trapped' in window || 'trapped' in {}"));
    assertEquals(List.of(), browser.complaints());
  }

  // ---- Opening ---------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void nothingOfTheIndexIsLoadedBeforeTheFieldIsUsed(String root) throws Exception {
    browser.open(root + "search.html");
    assertEquals(List.of(), indexFiles());
    assertFalse(isSeen("[data-lo-unavailable]"));
    assertTrue(isSeen("[data-lo-browse] a"));
    assertFalse(isSeen("[data-lo-sorting]"));
    browser.value("visitor.find('#search').focus()");
    browser.until("'LocalOfferSearch' in window");
    assertEquals(List.of(root + "search/reader.js"), indexFiles());
    assertEquals(0L, number("standIn.calls.length"));
  }

  @Test
  void pageWithoutJavaScriptSaysWhatToUseInstead() {
    browser.runScripts(false);
    try {
      browser.open(http() + "search.html#q=club");
      assertTrue(isSeenNow("[data-lo-unavailable]"));
      assertTrue(isSeenNow("[data-lo-browse] a"));
      for (String part :
          List.of("filters-button", "filters", "chosen", "sorting", "place", "none")) {
        assertFalse(isSeenNow("[data-lo-" + part + "]"), part);
      }
    } finally {
      browser.runScripts(true);
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void resultShowsWhatFamiliesCompare(String root) throws Exception {
    openAndWait(root, "#q=speech", 1);
    assertEquals("1 result for “speech”.", text(STATUS));
    assertTrue(text("document.title").startsWith("“speech” – Search"));
    assertEquals(
        "services/therapy.html", text("visitor.find('.lo-result h2 a').getAttribute('href')"));
    assertEquals(
        List.of(
            "Speech and language therapy",
            "Fern Valley Community NHS · Wenlow",
            "Help with talking.",
            "Ages: 0 to 18Cost: FreeLevel: Specialist help",
            "FreeStep-free",
            "Checked on 1 September 2026"),
        texts(".lo-result > :not(.lo-result__actions)"));
    assertEquals(List.of("Speech"), texts(".lo-result mark"));
    openAndWait(root, "#q=money", 1);
    assertEquals(List.of("Guide"), texts(".lo-result .lo-tag"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void queryOfAnotherPageMovesBehindTheHash(String root) throws Exception {
    browser.open(root + "search.html?q=speech");
    browser.until(RESULTS + " === 1");
    assertEquals("#q=speech", text("location.hash"));
    assertEquals("", text("location.search"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void emptySearchShowsEverything(String root) throws Exception {
    browser.open(root + "search.html");
    submit("");
    browser.until(RESULTS + " === 20");
    assertEquals("48 results. Page 1 of 3.", text(STATUS));
    assertEquals("name", text("visitor.find('#sort').value"));
    browser.value("history.back()");
    browser.until("location.hash === '' && " + RESULTS + " === 0");
    assertTrue(isSeen("[data-lo-browse]"));
  }

  // ---- Pages and history -----------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void pagesAreLinksThatCanBeGoneBackTo(String root) throws Exception {
    openAndWait(root, "#q=club", 20);
    assertEquals("45 results for “club”. Page 1 of 3.", text(STATUS));
    assertEquals(List.of("1", "2", "3", "Next page"), texts("[data-lo-pages] a"));
    assertEquals("1", text("visitor.text('[aria-current=page].govuk-pagination__link')"));
    browser.value("visitor.pressText('Next page')");
    browser.until(STATUS + ".endsWith('Page 2 of 3.')");
    assertEquals("#q=club&page=2", text("location.hash"));
    assertEquals("Club 20", text("visitor.text('.lo-result h2')"));
    assertEquals(text(STATUS), text("visitor.focus()"));
    assertTrue(text("document.title").startsWith("“club”, page 2 – "));
    browser.value("history.back()");
    browser.until(STATUS + ".endsWith('Page 1 of 3.')");
    assertEquals("Club 0", text("visitor.text('.lo-result h2')"));
    openAndWait(root, "#q=club&page=99", 5);
    assertEquals("#q=club&page=3", text("location.hash"));
    assertEquals(List.of("Previous page", "1", "2", "3"), texts("[data-lo-pages] a"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void reloadAndBackRestoreTheWholeStateAndThePlace(String root) throws Exception {
    String hash = "#q=club&category=short-breaks/clubs&area=north&unstated=1&sort=name&page=2";
    openAndWait(root, hash, 10);
    assertEquals("club", text("visitor.find('#search').value"));
    assertEquals("name", text("visitor.find('#sort').value"));
    assertEquals(true, browser.value("visitor.find('#filters-unstated').checked"));
    assertEquals(
        List.of("Clubs", "Northbrook"),
        texts("[data-lo-groups] input:checked + label").stream()
            .map(label -> label.substring(0, label.indexOf(' ')))
            .toList());
    browser.value("scrollTo(0, 300)");
    browser.until("history.state !== null && history.state.top === 300");
    String address = text("location.href");
    browser.value("document.querySelectorAll('.lo-result h2 a')[3].focus({preventScroll: true})");
    browser.value(
        "addEventListener('click', e => e.preventDefault()),"
            + "document.querySelectorAll('.lo-result h2 a')[3].click()");
    browser.open("about:blank");
    browser.value("history.back()");
    browser.until("location.href === " + Chromium.literal(address) + " && 'visitor' in window");
    browser.until(RESULTS + " === 10 && scrollY > 0");
    assertEquals(300L, number("Math.round(scrollY)"));
    assertEquals(
        text("document.querySelectorAll('.lo-result h2 a')[3].textContent"),
        text("visitor.focus()"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void skipLinkLosesNothing(String root) throws Exception {
    openAndWait(root, "#q=club&page=2", 20);
    browser.value("visitor.find('.govuk-skip-link').click()");
    browser.until("location.hash === '#q=club&page=2'");
    assertEquals(20L, number(RESULTS));
  }

  // ---- Filters ---------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void groupIsLoadedAndCountedWhenItIsOpened(String root) throws Exception {
    openAndWait(root, "#q=club", 20);
    assertEquals(
        List.of("Category", "Need", "Age", "Area", "Cost", "Access"),
        texts("[data-lo-group] summary"));
    assertEquals(List.of(), browser.listOfTexts("standIn.loads"));
    assertEquals(List.of(), browser.listOfTexts("standIn.calls[0][1].counts"));
    browser.value("visitor.pressText('Need')");
    browser.until("visitor.texts('[data-lo-group=need] label')[0] === 'Autism (15)'");
    assertEquals(List.of("need"), browser.listOfTexts("standIn.loads"));
    assertEquals(0L, number("standIn.calls[1][1].limit"));
    assertEquals(
        List.of("Autism (15)", "Deafness (0)", "<img src=x onerror=window.trapped=1> (0)"),
        texts("[data-lo-group=need] label"));
    assertEquals(
        "Not stated (30)", text("visitor.text('[data-lo-group=need] .lo-group__unstated')"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void choicesAddUpWithinAGroupAndNarrowBetweenGroups(String root) throws Exception {
    openAndWait(root, "#q=club&page=2", 20);
    browser.value("visitor.pressText('Cost')");
    browser.until("visitor.texts('[data-lo-group=cost] label')[0] === 'Free (10)'");
    browser.value("visitor.tick('Free')");
    browser.until(STATUS + " === '10 results for “club” with 1 filter.'");
    assertEquals("#q=club&cost=free", text("location.hash"));
    assertEquals("filter-4-0", text("visitor.focus()"));
    assertEquals(List.of("Free (10)", "Costs money (35)"), texts("[data-lo-group=cost] label"));
    browser.value("visitor.tick('Costs money')");
    browser.until(STATUS + ".startsWith('45 results for “club” with 2 filters.')");
    browser.value("visitor.pressText('Area')");
    browser.until("visitor.texts('[data-lo-group=area] label').length === 2");
    browser.value("visitor.tick('Wenlow')");
    browser.until(STATUS + " === '15 results for “club” with 3 filters.'");
    assertEquals(List.of("Free (0)", "Costs money (15)"), texts("[data-lo-group=cost] label"));
    assertEquals(true, browser.value("visitor.find('#filter-4-0').checked"));
    assertEquals(false, browser.value("visitor.find('#filter-4-0').disabled"));
    browser.value("history.back()");
    browser.until(STATUS + ".startsWith('45 results for “club” with 2 filters.')");
    assertEquals(false, browser.value("visitor.find('#filter-3-1').checked"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void removingFiltersNeverLosesTheFocus(String root) throws Exception {
    openAndWait(root, "#q=club&need=autism&area=north&area=wenlow&cost=charge", 11);
    assertEquals(
        List.of(
            "Remove filter: Autism ×",
            "Remove filter: Northbrook ×",
            "Remove filter: Wenlow ×",
            "Remove filter: Costs money ×"),
        texts(".lo-chip"));
    browser.value("visitor.pressText('Remove filter: Northbrook')");
    browser.until("visitor.texts('.lo-chip').length === 3");
    assertEquals("Remove filter: Wenlow ×", text("visitor.focus()"));
    browser.value("visitor.pressText('Remove filter: Costs money')");
    browser.until("visitor.texts('.lo-chip').length === 2");
    assertEquals("Remove filter: Wenlow ×", text("visitor.focus()"));
    browser.value("visitor.pressText('Clear all filters')");
    browser.until("visitor.texts('.lo-chip').length === 0");
    assertEquals("#q=club", text("location.hash"));
    assertEquals(text(STATUS), text("visitor.focus()"));
    assertFalse(isSeen("[data-lo-chosen]"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void oneSwitchIncludesThoseThatHaveNotSaid(String root) throws Exception {
    openAndWait(root, "#q=club&need=autism", 15);
    browser.value("visitor.tick('Include services that have not said')");
    browser.until(STATUS + ".startsWith('45 results')");
    assertEquals("#q=club&need=autism&unstated=1", text("location.hash"));
    browser.value("visitor.pressText('Including services that have not said')");
    browser.until(STATUS + ".startsWith('15 results')");
    assertEquals(false, browser.value("visitor.find('#filters-unstated').checked"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void ageIsANumber(String root) throws Exception {
    openAndWait(root, "#q=club", 20);
    browser.value("visitor.pressText('Age')");
    browser.until("visitor.isSeen('.lo-age input')");
    for (String wrong : List.of("26", "-1", "five", "5.5", "1e1")) {
      browser.value("visitor.type('.lo-age input', " + Chromium.literal(wrong) + ")");
      browser.value("visitor.find('.lo-age').requestSubmit()");
      assertEquals(
          "Enter an age in whole years, from 0 to 25", text("visitor.text('.lo-age__problem')"));
      assertEquals("true", text("visitor.find('.lo-age input').getAttribute('aria-invalid')"));
    }
    browser.value("visitor.type('.lo-age input', ' 05 ')");
    browser.value("visitor.find('.lo-age').requestSubmit()");
    browser.until("location.hash === '#q=club&age=5' && visitor.texts('.lo-chip').length === 1");
    assertEquals(List.of("Remove filter: Age 5 ×"), texts(".lo-chip"));
    assertEquals("5", text("visitor.find('.lo-age input').value"));
    assertFalse(isSeen(".lo-age__problem"));
    openAndWait(root, "#q=club&age=6&age=4&age=5", 20);
    assertEquals(List.of("Remove filter: Age 4 to 6 ×"), texts(".lo-chip"));
    openAndWait(root, "#age=0", 0);
    assertEquals("No results with 1 filter.", text(STATUS));
    assertEquals(List.of("Remove filter: Age 0 ×"), texts(".lo-chip"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void longGroupShowsAllWhenAsked(String root) throws Exception {
    openAndWait(root, "#q=club", 20);
    browser.value("visitor.pressText('Access')");
    browser.until("visitor.texts('[data-lo-group=access] label').length === 10");
    browser.value("visitor.pressText('Show all 22')");
    assertEquals(22, texts("[data-lo-group=access] label").size());
    assertEquals("Show fewer", text("visitor.focus()"));
    assertEquals("true", text("document.activeElement.getAttribute('aria-expanded')"));
    browser.value("visitor.tick('Deep feature')");
    browser.until("location.hash.endsWith('access=deep')");
    browser.value("visitor.pressText('Show fewer')");
    assertEquals(11, texts("[data-lo-group=access] label").size());
  }

  @ParameterizedTest
  @MethodSource("roots")
  void filtersStandBehindAButtonOnAPhone(String root) throws Exception {
    browser.resize(360, 640);
    openAndWait(root, "#q=club&need=autism&cost=charge", 11);
    assertEquals("Filters (2)", text("visitor.text('[data-lo-filters-button]')"));
    assertEquals("false", attribute("[data-lo-filters-button]", "aria-expanded"));
    assertFalse(isSeen("[data-lo-filters]"));
    assertEquals(List.of(), browser.listOfTexts("standIn.calls[0][1].counts"));
    browser.value("visitor.press('[data-lo-filters-button]')");
    browser.until("visitor.texts('[data-lo-group=need] label')[0] === 'Autism (11)'");
    assertEquals("true", attribute("[data-lo-filters-button]", "aria-expanded"));
    browser.value("visitor.tick('Deafness')");
    String top = "Math.round(document.activeElement.getBoundingClientRect().top)";
    long before = number(top);
    browser.until("visitor.texts('.lo-chip').length === 3");
    assertEquals(before, number(top));
    browser.value("visitor.pressText('Show 11 results')");
    assertFalse(isSeen("[data-lo-filters]"));
    assertEquals(text(STATUS), text("visitor.focus()"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void filtersCanBeChosenBeforeAnythingIsTyped(String root) throws Exception {
    browser.open(root + "search.html");
    browser.value("visitor.press('[data-lo-filters-button]')");
    browser.until("visitor.texts('[data-lo-group]').length === 6");
    assertEquals("filters-title", text("visitor.focus()"));
    browser.value("visitor.pressText('Cost')");
    browser.until("visitor.texts('[data-lo-group=cost] label')[0] === 'Free (11)'");
    browser.value("visitor.tick('Free')");
    browser.until("location.hash === '#cost=free' && " + RESULTS + " === 11");
    assertEquals("11 results with 1 filter.", text(STATUS));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void wordsTypedMeanwhileGoAlongWithAFilter(String root) throws Exception {
    openAndWait(root, "#q=club&cost=free", 10);
    browser.value("visitor.type('#search', 'talking')");
    browser.value("visitor.pressText('Remove filter: Free')");
    browser.until("location.hash === '#q=talking' && " + RESULTS + " === 1");
  }

  // ---- What was understood ---------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void understoodWordsCanBecomeAFilter(String root) throws Exception {
    openAndWait(root, "#q=club+5+year+old", 20);
    assertEquals(
        List.of("We put these first. Show only:“5 year old”: Age 5"), texts(".lo-finder__line"));
    browser.value("visitor.pressText('“5 year old”: Age 5')");
    browser.until("visitor.texts('.lo-chip').length === 1");
    assertEquals("#q=club+5+year+old&age=5", text("location.hash"));
    assertEquals(List.of(), texts(".lo-finder__line"));
    assertEquals(text(STATUS), text("visitor.focus()"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void mendedWordCanBeSearchedForAsItWasTyped(String root) throws Exception {
    openAndWait(root, "#q=speach", 1);
    assertEquals(
        List.of("Showing results for speech; search instead for speach"),
        texts(".lo-finder__line"));
    browser.value("visitor.pressText('search instead for')");
    browser.until(STATUS + " === 'No results for “speach”.'");
    assertEquals("#q=speach&exact=1", text("location.hash"));
    submit("speach club");
    browser.until("location.hash === '#q=speach+club'");
  }

  @ParameterizedTest
  @MethodSource("roots")
  void noResultsSaysWhatToLiftAndWhomToAsk(String root) throws Exception {
    openAndWait(root, "#q=speech&area=north&cost=free", 0);
    assertEquals("No results for “speech” with 2 filters.", text(STATUS));
    assertEquals(List.of("Lift the filter “Area”: 1 result"), texts("[data-lo-lifting] li"));
    assertTrue(isSeen("[data-lo-spelling]"));
    assertTrue(isSeen("[data-lo-browse] a"));
    assertFalse(isSeen("[data-lo-sorting]"));
    assertTrue(
        texts("[data-lo-none] a").contains("Marker advice name"),
        texts("[data-lo-none] a")::toString);
    browser.value("visitor.pressText('Lift the filter')");
    browser.until(RESULTS + " === 1");
    assertEquals("#q=speech&cost=free", text("location.hash"));
    assertEquals(text(STATUS), text("visitor.focus()"));
    assertFalse(isSeen("[data-lo-none]"));
    openAndWait(root, "#q=speech&area=north&need=deafness", 0);
    browser.value("visitor.pressText('Search again without all these filters')");
    browser.until(RESULTS + " === 1");
    assertEquals(text(STATUS), text("visitor.focus()"));
  }

  // ---- Order and distance ----------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void distanceIsMeasuredFromTheMiddleOfAnArea(String root) throws Exception {
    openAndWait(root, "#q=club", 20);
    browser.value("visitor.choose('#sort', 'distance')");
    browser.until("visitor.isSeen('[data-lo-place]')");
    assertEquals(
        "Choose a place to measure from. Until then the best match comes first.",
        text("visitor.text('[data-lo-place-says]')"));
    assertEquals(List.of(), texts(".lo-result__meta strong"));
    assertFalse(isSeen("[data-lo-postcode]"));
    browser.value("visitor.choose('#place-area', 'north')");
    browser.until("visitor.texts('.lo-result__meta strong').length === 20");
    assertEquals("#q=club&sort=distance&near=area:north", text("location.hash"));
    assertEquals("Club 12", text("visitor.text('.lo-result h2')"));
    assertEquals("less than a mile away", texts(".lo-result__meta strong").getFirst());
    assertEquals("about 1 mile away", texts(".lo-result__meta strong").get(1));
    assertEquals("about 14 miles away", texts(".lo-result__meta strong").getLast());
    openAndWait(root, "#q=club&area=north&sort=distance", 20);
    assertEquals("Club 12", text("visitor.text('.lo-result h2')"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void ownPositionIsAskedForOnAPressAndStaysInThePage(String root) throws Exception {
    openAndWait(root, "#q=club&sort=distance", 20);
    browser.value(
        "window.asked = 0, navigator.geolocation.getCurrentPosition = (found, failed) =>"
            + " { asked++; asked === 1 ? failed({code: 1}) :"
            + " found({coords: {latitude: 52.4, longitude: -1}}) }");
    assertEquals(0L, number("asked"));
    browser.value("visitor.press('[data-lo-here]')");
    browser.until("visitor.text('[data-lo-place-says]').startsWith('Your browser did not let us')");
    browser.value("visitor.press('[data-lo-here]')");
    browser.until("visitor.text('.lo-result h2') === 'Club 20'");
    assertEquals("#q=club&sort=distance", text("location.hash"));
    assertEquals(-1L, number("JSON.stringify(history.state).indexOf('52.4')"));
    browser.value("visitor.pressText('Next page')");
    browser.until(STATUS + ".endsWith('Page 2 of 3.')");
    assertEquals(2L, number("asked"));
    assertEquals(20, texts(".lo-result__meta strong").size());
  }

  @ParameterizedTest
  @MethodSource("roots")
  void postcodeIsOfferedWhereTheSiteHasATable(String root) throws Exception {
    browser.open(root + "search.html");
    browser.value(
        "Object.assign(LocalOfferNear, {source: async () => 'Contains OS data',"
            + " postcode: async (index, text) => ['ZZ1 2', 'zz12ab'].includes(text)"
            + " ? {sector: 'ZZ1 2', latitude: 52.4, longitude: -1} : null})");
    browser.value("location.hash = '#q=club&sort=distance&near=QQ9+9'");
    browser.until("visitor.isSeen('#place-postcode')");
    assertEquals("Contains OS data", text("visitor.text('[data-lo-attribution]')"));
    assertEquals(
        "We do not know the postcode “QQ9 9”. Check it, or choose a place.",
        text("visitor.text('[data-lo-place-says]')"));
    browser.value("visitor.type('#place-postcode', ' '), visitor.pressText('Use this postcode')");
    browser.until("visitor.text('[data-lo-place-says]').startsWith('Type a postcode')");
    browser.value(
        "visitor.type('#place-postcode', 'zz12ab'), visitor.pressText('Use this postcode')");
    browser.until("location.hash === '#q=club&sort=distance&near=ZZ1+2'");
    browser.until("visitor.text('.lo-result h2') === 'Club 20'");
    assertEquals(
        "Distances are from ZZ1 2, in a straight line.",
        text("visitor.text('[data-lo-place-says]')"));
  }

  // ---- Waiting and failing ---------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void lateAnswersAreDropped(String root) throws Exception {
    browser.open(root + "search.html");
    browser.value("window.standIn = {delays: [700, 0]}, location.hash = '#q=speech'");
    browser.until("'LocalOfferSearch' in window && standIn.calls.length === 1");
    browser.value("location.hash = '#q=club'");
    browser.until(RESULTS + " === 20");
    browser.value("new Promise(done => setTimeout(done, 900))");
    assertEquals("45 results for “club”. Page 1 of 3.", text(STATUS));
    assertEquals(20L, number(RESULTS));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void visitorIsToldToWaitAndOfFailures(String root) throws Exception {
    browser.open(root + "search.html");
    browser.value("window.standIn = {delays: [1500], failures: 1}, location.hash = '#q=club'");
    browser.until(STATUS + " === 'Searching…'");
    browser.until("visitor.isSeen('[data-lo-problem]')");
    assertEquals(
        "A part of the search did not load. Check your connection, then load this page again.",
        text("visitor.text('[data-lo-problem] p')"));
    assertEquals("", text(STATUS));
    assertTrue(isSeen("[data-lo-browse] a"));
    browser.value("visitor.pressText('Try again')");
    browser.until(RESULTS + " === 20");
    assertFalse(isSeen("[data-lo-problem]"));
    assertNotEquals("BODY", text("visitor.focus()"));
  }

  @Test
  void readerThatDoesNotLoadIsToldInWordsAndTriedAgain() throws Exception {
    Path reader = site.resolve("search/reader.js");
    String script = Files.readString(reader);
    Files.delete(reader);
    try {
      browser.open(site.toUri() + "search.html#q=club");
      browser.until("visitor.isSeen('[data-lo-problem]')");
      assertEquals(
          "The search did not load. Check your connection, then try again.",
          text("visitor.text('[data-lo-problem] p')"));
      assertEquals(1, browser.complaints().size());
    } finally {
      Files.writeString(reader, script);
    }
    browser.value("visitor.pressText('Try again')");
    browser.until(RESULTS + " === 20");
    browser.open("about:blank");
  }

  @ParameterizedTest
  @MethodSource("roots")
  void typingAloneSearchesForNothing(String root) throws Exception {
    openAndWait(root, "#q=club", 20);
    for (String typed : List.of("s", "sp", "spe", "speech")) {
      browser.value("visitor.type('#search', " + Chromium.literal(typed) + ")");
    }
    browser.value("new Promise(done => setTimeout(done, 500))");
    assertEquals(1L, number("standIn.calls.length"));
    submit("speech");
    browser.until(STATUS + " === '1 result for “speech”.'");
  }

  // ---- Strangers -------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void unknownFiltersAreLeftOutAndSaid(String root) throws Exception {
    openAndWait(root, "#q=club&need=autism&need=nope&shoe=9&__proto__=trapped&need=?", 15);
    assertEquals(
        List.of(
            "The address of this page has filters that we do not know: “shoe”, “__proto__”,"
                + " “nope”, “?”. We left them out."),
        texts(".lo-finder__line"));
    assertEquals(List.of("Remove filter: Autism ×"), texts(".lo-chip"));
    assertEquals(List.of("need"), browser.listOfTexts("[...standIn.calls[0][1].filters.keys()]"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void hostileTextIsOnlyText(String root) throws Exception {
    String trap = "<img src=x onerror=window.trapped=1>";
    openAndWait(root, "#q=trap+%3Cimg%20src=x%20onerror=window.trapped=1%3E&need=rare", 0);
    assertEquals(List.of("Remove filter: " + trap + " ×"), texts(".lo-chip"));
    openAndWait(root, "#q=trap", 1);
    assertEquals(trap + " trap", text("visitor.text('.lo-result h2')"));
    assertEquals(List.of(trap, trap), texts(".lo-result .lo-tag"));
    assertEquals(0L, number("document.images.length"));
    StringBuilder many = new StringBuilder("#q=x");
    for (int i = 0; i < 3_000; i++) {
      many.append("&need=").append(i);
    }
    for (String hash :
        List.of(
            "#q=" + "x".repeat(20_000),
            many.toString(),
            "#q=%E0%A4%A&page=-3&sort=constructor&near=javascript:alert(1)&exact=yes",
            "#q=club&page=1e99&near=area:__proto__&sort=distance",
            "#constructor.prototype.trapped=1&=&&&==")) {
      browser.open("about:blank");
      browser.open(root + "search.html" + hash);
      browser.until(STATUS + ".includes('result')");
      assertEquals(List.of(), browser.complaints(), hash);
    }
  }

  // ---- Everybody -------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("roots")
  void listButtonOfTheVisitorStandsOnEachResult(String root) throws Exception {
    browser.open(root + "search.html");
    browser.value(
        "window.LocalOfferList = {button: (id, title) => { const b ="
            + " document.createElement('button'); b.textContent = id + '|' + title; return b }},"
            + "location.hash = '#q=speech'");
    browser.until(RESULTS + " === 1");
    assertEquals(List.of("therapy|Speech and language therapy"), texts(".lo-result button"));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void narrowPageHasNoSidewaysScrollAndFingersFindEveryTarget(String root) throws Exception {
    for (int width : List.of(320, 1280)) {
      browser.resize(width, 640);
      openAndWait(
          root, "#q=club+speach+5+year+old&need=rare&area=north&unstated=1&sort=distance", 20);
      browser.value(
          "visitor.find('[data-lo-filters-button]').click(),"
              + "document.querySelectorAll('[data-lo-group]').forEach(g => { g.open = true })");
      browser.until("visitor.texts('[data-lo-group=access] label').length === 10");
      assertEquals(
          number("document.documentElement.clientWidth"),
          number("document.documentElement.scrollWidth"));
      assertEquals(
          List.of(),
          browser.listOfTexts(
              "[...document.querySelectorAll('main button, main summary, main select, main input,"
                  + " .lo-result h2 a, [data-lo-pages] a')].map(e => [e, e.getBoundingClientRect()])"
                  + ".filter(([e, r]) => r.width > 0 && e.className !== 'govuk-skip-link' &&"
                  + " (r.width < 24 || r.height < 24)).map(([e]) => e.outerHTML)"));
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void everyPartIsNamedAndInOrder(String root) throws Exception {
    openAndWait(root, "#q=club+speach+5+year+old&need=autism&page=1&unstated=1", 20);
    browser.value("document.querySelectorAll('[data-lo-group]').forEach(g => { g.open = true })");
    browser.until("visitor.texts('[data-lo-group=access] label').length === 10");
    assertEquals(
        List.of(),
        browser.listOfTexts(
            "[...document.querySelectorAll('main input, main select')].filter(e =>"
                + " e.labels.length !== 1 || e.labels[0].textContent.trim() === '')"
                + ".map(e => e.outerHTML)"));
    assertEquals(
        List.of(),
        browser.listOfTexts(
            "[...document.querySelectorAll('[id]')].map(e => e.id)"
                + ".filter((id, i, all) => all.indexOf(id) !== i)"));
    assertEquals(
        List.of("H1", "H2"),
        browser.listOfTexts(
            "[...new Set([...document.querySelectorAll('main h1, main h2, main h3, main h4')]"
                + ".map(e => e.tagName))]"));
    assertEquals(
        List.of(
            "search",
            "chosen",
            "filters-button",
            "groups",
            "status",
            "about",
            "sort",
            "results",
            "pages"),
        browser.listOfTexts(
            "[...document.querySelectorAll('#search, [data-lo-about], [data-lo-chosen],"
                + " [data-lo-filters-button], [data-lo-groups], [data-lo-status], [data-lo-sort],"
                + " [data-lo-results], [data-lo-pages]')].map(e => e.id === 'search' ? 'search' :"
                + " e.getAttributeNames().find(n => n.startsWith('data-lo-')).slice(8))"));
  }

  // ---- Hands and eyes --------------------------------------------------------------------------

  private static void openAndWait(String root, String hash, int results) throws Exception {
    browser.open("about:blank");
    browser.open(root + "search.html" + hash);
    browser.until(STATUS + ".includes('esult') && " + RESULTS + " === " + results);
  }

  private static void submit(String query) {
    browser.value(
        "visitor.type('#search', "
            + Chromium.literal(query)
            + "), visitor.find('main form').requestSubmit()");
  }

  private static boolean isSeen(String selector) {
    return Boolean.TRUE.equals(browser.value("visitor.isSeen(" + Chromium.literal(selector) + ")"));
  }

  /** Works on pages whose scripts are switched off, too. */
  private static boolean isSeenNow(String selector) {
    return Boolean.TRUE.equals(
        browser.value(
            "document.querySelector("
                + Chromium.literal(selector)
                + ").getClientRects().length > 0"));
  }

  private static String text(String expression) {
    return String.valueOf(browser.value(expression));
  }

  private static String attribute(String selector, String name) {
    return text("visitor.find('" + selector + "').getAttribute('" + name + "')");
  }

  private static List<String> texts(String selector) {
    return browser.listOfTexts("visitor.texts(" + Chromium.literal(selector) + ")");
  }

  private static long number(String expression) {
    return ((Number) Objects.requireNonNull(browser.value(expression))).longValue();
  }

  private static List<String> indexFiles() {
    return browser.requests().stream().filter(address -> address.contains("/search/")).toList();
  }

  private static String resource(String name) throws IOException {
    try (var file = SearchPageTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.promise.SearchPage.RESULTS;
import static org.localoffer.promise.SearchPage.STATUS;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/**
 * What a phone with a weak signal gets sooner: the index sent for ahead, the first results alone.
 */
@ExtendWith(SearchPage.Given.class)
record SearchPageFirstResultsTest(SearchPage page) {

  private static final String SENT_FOR =
      "[...document.querySelectorAll('link[rel=preload]')].map(each => each.getAttribute('href'))";
  private static final String IS_BUSY = "visitor.find('[data-lo-results]').ariaBusy === 'true'";

  @ParameterizedTest
  @EnumSource
  void indexIsSentForWhereTheAddressAsksForSomething(Root root) throws Exception {
    List<String> readerAndManifest = List.of("search/reader.js", "search/manifest.js");
    for (String asking : List.of("#q=club", "#need=autism", "?q=club")) {
      page.leave();
      page.open(root, asking);
      assertEquals(readerAndManifest, page.listOfTexts(SENT_FOR), asking);
    }
    for (String silent :
        List.of(
            "",
            "#results",
            "?from=letter",
            "#page=2",
            "#sort=name&near=ZZ1&unstated=1&exact=1",
            "#list=play-club&note1=Ring&turn=2&kept=1")) {
      page.leave();
      page.open(root, silent);
      assertEquals(List.of(), page.listOfTexts(SENT_FOR), silent);
      assertEquals(List.of(), page.indexFiles(), silent);
    }
  }

  @ParameterizedTest
  @EnumSource
  void firstResultsDoNotWaitForTheOthers(Root root) throws Exception {
    page.open(root, "");
    page.value("window.standIn = {later: 1000}, location.hash = '#q=club'");
    page.untilFirst(5);
    assertEquals("45 results for “club”. Page 1 of 3.", page.text(STATUS));
    assertEquals(Boolean.TRUE, page.value(IS_BUSY));
    assertFalse(page.isSeen("[data-lo-pages] a"));
    page.value("visitor.find('.lo-result h2 a').focus(), visitor.seen = document.activeElement");
    page.until(RESULTS + " === 20");
    assertEquals(Boolean.FALSE, page.value(IS_BUSY));
    assertTrue(page.isSeen("[data-lo-pages] a"));
    assertEquals(Boolean.TRUE, page.value("document.activeElement === visitor.seen"));
    assertEquals("45 results for “club”. Page 1 of 3.", page.text(STATUS));
    assertEquals(
        20, page.listOfTexts("visitor.texts('.lo-result h2')").stream().distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void firstResultsStayWhereTheOthersDoNotLoad(Root root) throws Exception {
    page.open(root, "");
    page.value("window.standIn = {later: 500}, location.hash = '#q=club'");
    page.untilFirst(5);
    page.value("standIn.failures = 1");
    page.until("visitor.isSeen('[data-lo-problem]')");
    assertEquals(5, page.number(RESULTS));
    assertEquals(Boolean.FALSE, page.value(IS_BUSY));
    assertTrue(page.text("visitor.text('[data-lo-problem]')").contains("did not load"));
    page.value("visitor.pressText('Try again')");
    page.until(RESULTS + " === 20");
    assertFalse(page.isSeen("[data-lo-problem]"));
  }

  @ParameterizedTest
  @EnumSource
  void laterSearchTakesThePlaceOfTheOtherAllAtOnce(Root root) throws Exception {
    page.open(root, "");
    page.value("window.standIn = {later: 700}, location.hash = '#q=club'");
    page.untilFirst(5);
    page.value(
        "window.sizes = [], new MutationObserver(() => sizes.push('' + "
            + RESULTS
            + ")).observe(visitor.find('[data-lo-results]'), {childList: true}),"
            + " location.hash = '#q=club&page=2'");
    page.until(STATUS + ".includes('Page 2')");
    page.value("new Promise(done => setTimeout(done, 900))");
    assertEquals(List.of("20"), page.listOfTexts("sizes"));
  }
}

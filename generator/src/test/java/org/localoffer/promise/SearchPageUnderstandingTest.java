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

/** What the page says of a query that was mended or understood, or that finds nothing. */
@ExtendWith(SearchPage.Given.class)
record SearchPageUnderstandingTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void understoodWordsCanBecomeAFilter(Root root) throws Exception {
    page.openAndWait(root, "#q=club+5+year+old", 20);
    assertEquals(
        List.of("We put these first. Show only:“5 year old”: Age 5"),
        page.texts(".lo-finder__line"));
    page.value("visitor.pressText('“5 year old”: Age 5')");
    page.until("visitor.texts('.lo-chip').length === 1");
    assertEquals("#q=club+5+year+old&age=5", page.text("location.hash"));
    assertEquals(List.of(), page.texts(".lo-finder__line"));
    assertEquals(page.text(STATUS), page.text("visitor.focus()"));
  }

  @ParameterizedTest
  @EnumSource
  void mendedWordCanBeSearchedForAsItWasTyped(Root root) throws Exception {
    page.openAndWait(root, "#q=speach", 1);
    assertEquals(
        List.of("Showing results for speech; search instead for speach"),
        page.texts(".lo-finder__line"));
    page.value("visitor.pressText('search instead for')");
    page.until(STATUS + " === 'No results for “speach”.'");
    assertEquals("#q=speach&exact=1", page.text("location.hash"));
    page.submit("speach club");
    page.until("location.hash === '#q=speach+club'");
  }

  @ParameterizedTest
  @EnumSource
  void noResultsSaysWhatToLiftAndWhomToAsk(Root root) throws Exception {
    page.openAndWait(root, "#q=speech&area=north&cost=free", 0);
    assertEquals("No results for “speech” with 2 filters.", page.text(STATUS));
    assertEquals(List.of("Lift the filter “Area”: 1 result"), page.texts("[data-lo-lifting] li"));
    assertTrue(page.isSeen("[data-lo-spelling]"));
    assertFalse(page.isSeen("[data-lo-wordless]"));
    assertTrue(page.isSeen("[data-lo-browse] a"));
    assertFalse(page.isSeen("[data-lo-sorting]"));
    assertTrue(
        page.texts("[data-lo-none] a").contains("Marker advice name"),
        page.texts("[data-lo-none] a")::toString);
    page.value("visitor.pressText('Lift the filter')");
    page.until(RESULTS + " === 1");
    assertEquals("#q=speech&cost=free", page.text("location.hash"));
    assertEquals(page.text(STATUS), page.text("visitor.focus()"));
    assertFalse(page.isSeen("[data-lo-none]"));
    page.openAndWait(root, "#q=speech&area=north&need=deafness", 0);
    page.value("visitor.pressText('Lift all these filters: 1 result')");
    page.until(RESULTS + " === 1");
    assertEquals(page.text(STATUS), page.text("visitor.focus()"));
  }

  @ParameterizedTest
  @EnumSource
  void aQueryOfSignsIsToldThatItHasNoWord(Root root) throws Exception {
    page.openAndWait(root, "#q=%3F%3F%3F!", 0);
    assertFalse(page.isSeen("[data-lo-spelling]"));
    assertEquals(
        List.of(
            "There is no word in what you typed. Say in a word or two what you are looking for."),
        page.texts("[data-lo-wordless]"));
  }

  @ParameterizedTest
  @EnumSource
  void wordsThatNothingHasAreNamedAsOneOrAsSeveral(Root root) throws Exception {
    page.openAndWait(root, "#q=zzz", 0);
    assertTrue(
        page.texts(".lo-finder__line").contains("Nothing here has the word “zzz”."),
        page.texts(".lo-finder__line")::toString);
    page.openAndWait(root, "#q=zzz+zzzz", 0);
    assertTrue(
        page.texts(".lo-finder__line").contains("Nothing here has the words “zzz”, “zzzz”."),
        page.texts(".lo-finder__line")::toString);
  }
}

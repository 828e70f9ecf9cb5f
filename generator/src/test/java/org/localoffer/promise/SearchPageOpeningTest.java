package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.promise.SearchPage.RESULTS;
import static org.localoffer.promise.SearchPage.STATUS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** What the search page is before and after the first search, and with no JavaScript. */
@ExtendWith(SearchPage.Given.class)
record SearchPageOpeningTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void nothingOfTheIndexIsLoadedBeforeTheFieldIsUsed(Root root) throws Exception {
    page.open(root, "");
    assertEquals(List.of(), page.indexFiles());
    assertFalse(page.isSeen("[data-lo-unavailable]"));
    assertTrue(page.isSeen("[data-lo-browse] a"));
    assertFalse(page.isSeen("[data-lo-sorting]"));
    page.value("visitor.find('#search').focus()");
    page.until("'LocalOfferSearch' in window");
    assertEquals(List.of(page.address(root) + "search/reader.js"), page.indexFiles());
    assertEquals(0L, page.number("standIn.calls.length"));
  }

  @Test
  void pageWithoutJavaScriptSaysWhatToUseInstead() {
    page.browser().runScripts(false);
    try {
      page.open(Root.SERVER, "#q=club");
      assertTrue(page.isSeenNow("[data-lo-unavailable]"));
      assertTrue(page.isSeenNow("[data-lo-browse] a"));
      for (String part :
          List.of("filters-button", "filters", "chosen", "sorting", "place", "none")) {
        assertFalse(page.isSeenNow("[data-lo-" + part + "]"), part);
      }
    } finally {
      page.browser().runScripts(true);
    }
  }

  @ParameterizedTest
  @EnumSource
  void resultShowsWhatFamiliesCompare(Root root) throws Exception {
    page.openAndWait(root, "#q=speech", 1);
    assertEquals("1 result for “speech”.", page.text(STATUS));
    assertTrue(page.text("document.title").startsWith("“speech” – Search"));
    assertEquals(
        "services/therapy.html", page.text("visitor.find('.lo-result h2 a').getAttribute('href')"));
    assertEquals(
        List.of(
            "Speech and language therapy",
            "Fern Valley Community NHS · Wenlow",
            "Help with talking.",
            "Ages: 0 to 18Cost: FreeLevel: Specialist help",
            "FreeStep-free",
            "Checked on 1 September 2026"),
        page.texts(".lo-result > :not(.lo-result__actions)"));
    assertEquals(List.of("Speech"), page.texts(".lo-result mark"));
    page.openAndWait(root, "#q=money", 1);
    assertEquals(List.of("Guide"), page.texts(".lo-result .lo-tag"));
  }

  @ParameterizedTest
  @EnumSource
  void queryOfAnotherPageMovesBehindTheHash(Root root) throws Exception {
    page.open(root, "?q=speech");
    page.until(RESULTS + " === 1");
    assertEquals("#q=speech", page.text("location.hash"));
    assertEquals("", page.text("location.search"));
  }

  @ParameterizedTest
  @EnumSource
  void emptySearchShowsEverything(Root root) throws Exception {
    page.open(root, "");
    page.submit("");
    page.until(RESULTS + " === 20");
    assertEquals("48 results. Page 1 of 3.", page.text(STATUS));
    assertEquals("name", page.text("visitor.find('#sort').value"));
    page.value("history.back()");
    page.until("location.hash === '' && " + RESULTS + " === 0");
    assertTrue(page.isSeen("[data-lo-browse]"));
  }
}

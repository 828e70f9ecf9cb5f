package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.promise.SearchPage.RESULTS;
import static org.localoffer.promise.SearchPage.STATUS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** Answers that come late or never, and a visitor who is still typing. */
@ExtendWith(SearchPage.Given.class)
record SearchPageFailuresTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void lateAnswersAreDropped(Root root) throws Exception {
    page.open(root, "");
    page.value("window.standIn = {delays: [700, 0]}, location.hash = '#q=speech'");
    page.until("'LocalOfferSearch' in window && standIn.calls.length === 1");
    page.value("location.hash = '#q=club'");
    page.until(RESULTS + " === 20");
    page.value("new Promise(done => setTimeout(done, 900))");
    assertEquals("45 results for “club”. Page 1 of 3.", page.text(STATUS));
    assertEquals(20L, page.number(RESULTS));
  }

  @ParameterizedTest
  @EnumSource
  void visitorIsToldToWaitAndOfFailures(Root root) throws Exception {
    page.open(root, "");
    page.value("window.standIn = {delays: [1500], failures: 1}, location.hash = '#q=club'");
    page.until(STATUS + " === 'Searching…'");
    page.until("visitor.isSeen('[data-lo-problem]')");
    assertEquals(
        "A part of the search did not load. Check your connection, then load this page again.",
        page.text("visitor.text('[data-lo-problem] p')"));
    assertEquals("", page.text(STATUS));
    assertTrue(page.isSeen("[data-lo-browse] a"));
    page.value("visitor.pressText('Try again')");
    page.until(RESULTS + " === 20");
    assertFalse(page.isSeen("[data-lo-problem]"));
    assertNotEquals("BODY", page.text("visitor.focus()"));
  }

  @Test
  void readerThatDoesNotLoadIsToldInWordsAndTriedAgain() throws Exception {
    Path reader = page.reader();
    String script = Files.readString(reader);
    Files.delete(reader);
    try {
      page.open(Root.DISK, "#q=club");
      page.until("visitor.isSeen('[data-lo-problem]')");
      assertEquals(
          "The search did not load. Check your connection, then try again.",
          page.text("visitor.text('[data-lo-problem] p')"));
      assertEquals(1, page.browser().complaints().size());
    } finally {
      Files.writeString(reader, script);
    }
    page.value("visitor.pressText('Try again')");
    page.until(RESULTS + " === 20");
    page.leave();
  }

  @ParameterizedTest
  @EnumSource
  void typingAloneSearchesForNothing(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    for (String typed : List.of("s", "sp", "spe", "speech")) {
      page.value("visitor.type('#search', " + Chromium.literal(typed) + ")");
    }
    page.value("new Promise(done => setTimeout(done, 500))");
    assertEquals(1L, page.number("standIn.calls.length"));
    page.submit("speech");
    page.until(STATUS + " === '1 result for “speech”.'");
  }
}

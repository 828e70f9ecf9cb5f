package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.promise.SearchPage.RESULTS;
import static org.localoffer.promise.SearchPage.STATUS;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** Pages of results, and what going back, loading again and the skip link keep. */
@ExtendWith(SearchPage.Given.class)
record SearchPageHistoryTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void pagesAreLinksThatCanBeGoneBackTo(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    assertEquals("45 results for “club”. Page 1 of 3.", page.text(STATUS));
    assertEquals(List.of("1", "2", "3", "Next page"), page.texts("[data-lo-pages] a"));
    assertEquals("1", page.text("visitor.text('[aria-current=page].govuk-pagination__link')"));
    page.value("visitor.pressText('Next page')");
    page.until(STATUS + ".endsWith('Page 2 of 3.')");
    assertEquals("#q=club&page=2", page.text("location.hash"));
    assertEquals("Club 20", page.text("visitor.text('.lo-result h2')"));
    assertEquals(page.text(STATUS), page.text("visitor.focus()"));
    assertTrue(page.text("document.title").startsWith("“club”, page 2 – "));
    page.value("history.back()");
    page.until(STATUS + ".endsWith('Page 1 of 3.')");
    assertEquals("Club 0", page.text("visitor.text('.lo-result h2')"));
    page.openAndWait(root, "#q=club&page=99", 5);
    assertEquals("#q=club&page=3", page.text("location.hash"));
    assertEquals(List.of("Previous page", "1", "2", "3"), page.texts("[data-lo-pages] a"));
  }

  @ParameterizedTest
  @EnumSource
  void reloadAndBackRestoreTheWholeStateAndThePlace(Root root) throws Exception {
    String hash = "#q=club&category=short-breaks/clubs&area=north&unstated=1&sort=name&page=2";
    page.openAndWait(root, hash, 10);
    assertEquals("club", page.text("visitor.find('#search').value"));
    assertEquals("name", page.text("visitor.find('#sort').value"));
    assertEquals(true, page.value("visitor.find('#filters-unstated').checked"));
    assertEquals(
        List.of("Clubs", "Northbrook"),
        page.texts("[data-lo-groups] input:checked + label").stream()
            .map(label -> label.substring(0, label.indexOf(' ')))
            .toList());
    page.value("scrollTo(0, 300)");
    page.until("history.state !== null && history.state.top === 300");
    String address = page.text("location.href");
    page.value("document.querySelectorAll('.lo-result h2 a')[3].focus({preventScroll: true})");
    page.value(
        "addEventListener('click', e => e.preventDefault()),"
            + "document.querySelectorAll('.lo-result h2 a')[3].click()");
    page.leave();
    page.browser().leaveBy("history.back()");
    page.until("location.href === " + Chromium.literal(address) + " && 'visitor' in window");
    page.until(RESULTS + " === 10 && scrollY > 0");
    assertEquals(300L, page.number("Math.round(scrollY)"));
    assertEquals(
        page.text("document.querySelectorAll('.lo-result h2 a')[3].textContent"),
        page.text("visitor.focus()"));
  }

  @ParameterizedTest
  @EnumSource
  void skipLinkLosesNothing(Root root) throws Exception {
    page.openAndWait(root, "#q=club&page=2", 20);
    page.value("visitor.find('.govuk-skip-link').click()");
    page.until("location.hash === '#q=club&page=2'");
    assertEquals(20L, page.number(RESULTS));
  }
}

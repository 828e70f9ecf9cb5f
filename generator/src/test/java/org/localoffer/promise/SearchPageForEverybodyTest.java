package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.localoffer.promise.SearchPage.RESULTS;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** What every part of the page has: a name, its place, room for fingers, the button of the list. */
@ExtendWith(SearchPage.Given.class)
record SearchPageForEverybodyTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void listButtonOfTheVisitorStandsOnEachResult(Root root) throws Exception {
    page.open(root, "");
    page.value(
        "window.LocalOfferList = {button: (id, title) => { const b ="
            + " document.createElement('button'); b.textContent = id + '|' + title; return b }},"
            + "location.hash = '#q=speech'");
    page.until(RESULTS + " === 1");
    assertEquals(List.of("therapy|Speech and language therapy"), page.texts(".lo-result button"));
  }

  @ParameterizedTest
  @EnumSource
  void narrowPageHasNoSidewaysScrollAndFingersFindEveryTarget(Root root) throws Exception {
    for (int width : List.of(320, 1280)) {
      page.browser().resize(width, 640);
      page.openAndWait(
          root, "#q=club+speach+5+year+old&need=rare&area=north&unstated=1&sort=distance", 20);
      page.value(
          "visitor.find('[data-lo-filters-button]').click(),"
              + "document.querySelectorAll('[data-lo-group]').forEach(g => { g.open = true })");
      page.until("visitor.texts('[data-lo-group=access] fieldset div label').length === 10");
      assertEquals(
          page.number("document.documentElement.clientWidth"),
          page.number("document.documentElement.scrollWidth"));
      assertEquals(
          List.of(),
          page.listOfTexts(
              "[...document.querySelectorAll('main button, main summary, main select, main input,"
                  + " .lo-result h2 a, [data-lo-pages] a')].map(e => [e, e.getBoundingClientRect()])"
                  + ".filter(([e, r]) => r.width > 0 && e.className !== 'govuk-skip-link' &&"
                  + " (r.width < 24 || r.height < 24)).map(([e]) => e.outerHTML)"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPartIsNamedAndInOrder(Root root) throws Exception {
    page.openAndWait(root, "#q=club+speach+5+year+old&need=autism&page=1&unstated=1", 20);
    page.value("document.querySelectorAll('[data-lo-group]').forEach(g => { g.open = true })");
    page.until("visitor.texts('[data-lo-group=access] fieldset div label').length === 10");
    assertEquals(
        List.of(),
        page.listOfTexts(
            "[...document.querySelectorAll('main input, main select')].filter(e =>"
                + " e.labels.length !== 1 || e.labels[0].textContent.trim() === '')"
                + ".map(e => e.outerHTML)"));
    assertEquals(
        List.of(),
        page.listOfTexts(
            "[...document.querySelectorAll('[id]')].map(e => e.id)"
                + ".filter((id, i, all) => all.indexOf(id) !== i)"));
    assertEquals(
        List.of("H1", "H2"),
        page.listOfTexts(
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
        page.listOfTexts(
            "[...document.querySelectorAll('#search, [data-lo-about], [data-lo-chosen],"
                + " [data-lo-filters-button], [data-lo-groups], [data-lo-status], [data-lo-sort],"
                + " [data-lo-results], [data-lo-pages]')].map(e => e.id === 'search' ? 'search' :"
                + " e.getAttributeNames().find(n => n.startsWith('data-lo-')).slice(8))"));
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The filters of the search page with the index of a built site: each count is what a press gives.
 */
class SearchPageCountsTest {

  private static final String TOTAL =
      "Number((visitor.text('[data-lo-status]').match(/^[0-9]+/) || [0])[0])";

  @TempDir Path folder;

  @Test
  void everyCountIsWhatChoosingGives() throws Exception {
    String page = County.withEveryField().buildIn(folder).toUri() + "search.html";
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      browser.beforeEachPage(PageScript.read(PageScript.SEARCH_VISITOR));
      int chosen = 0;
      for (String choice : choices(browser, page)) {
        String[] parts = choice.split("\\|");
        browser.open("about:blank");
        browser.open(page + "#" + parts[0]);
        browser.until("visitor.text('[data-lo-status]').includes('esult')");
        assertEquals(parts[1], String.valueOf(browser.value(TOTAL)), parts[0]);
        assertEquals(List.of(), browser.complaints(), parts[0]);
        chosen += Integer.parseInt(parts[1]) > 0 ? 1 : 0;
      }
      assertTrue(chosen > 10, "only " + chosen + " filters find something");
    }
  }

  /** The address and the count of every value of every group: {@code #cost=free|1}. */
  private static List<String> choices(Chromium browser, String page) throws Exception {
    browser.open(page + "#q=");
    browser.until("visitor.texts('[data-lo-group]').length > 0");
    browser.value("document.querySelectorAll('[data-lo-group]').forEach(g => { g.open = true })");
    browser.until(
        "[...document.querySelectorAll('[data-lo-group]')].every(g => g.querySelector('.lo-age, fieldset div"
            + " .lo-options')) && [...document.querySelectorAll('.lo-options .lo-options__count')].every(c =>"
            + " /^\\([0-9]+\\)$/.test(c.textContent))");
    return browser.listOfTexts(
        "(async () => { const index = LocalOfferSearch.open('search/'); const all = [];"
            + "for (const { name } of await index.groups()) { if (name === 'age') continue;"
            + "const counts = document.querySelectorAll('[data-lo-group=\"' + name + '\"]"
            + " .lo-options__count');"
            + "(await index.values(name)).concat({ value: '?' }).forEach(({ value }, i) => all.push(name + '=' + value + '|'"
            + " + counts[i].textContent.slice(1, -1))) } return all })()");
  }
}

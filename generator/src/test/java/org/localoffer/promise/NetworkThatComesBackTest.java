package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family on a train: the network goes while the search page is open, and comes back. */
class NetworkThatComesBackTest {

  @TempDir Path folder;

  @Test
  void searchSaysInWordsThatItCannotLoadAndGoesOnWhenItCan() throws Exception {
    Path site = SampleCounty.site();
    try (SampleVisit visit = SampleVisit.by(Way.CHROMIUM_OVER_HTTP, site, folder)) {
      Browser browser = visit.browser();
      visit.opens("search.html");
      visit.asks("speech therapy");
      browser.cutNetwork(true);
      String known = visit.results().getFirst();
      visit.asks("speech therapy");
      assertEquals(known, visit.results().getFirst());
      browser.value("location.hash = '#q=wheelchair&area=northbrook'");
      browser.until("visitor.isSeen('[data-lo-problem]')");
      String said = visit.text("[data-lo-problem] p");
      assertTrue(said.contains("did not load") && said.contains("connection"), said);
      assertTrue(visit.texts("[data-lo-browse] a").size() >= 4);
      browser.cutNetwork(false);
      browser.value("visitor.pressText('Try again')");
      browser.until("visitor.text('[data-lo-status]').includes('“wheelchair” with 1 filter')");
      assertTrue(visit.total() > 0);
    }
  }
}

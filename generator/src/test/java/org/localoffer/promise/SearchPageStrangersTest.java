package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.localoffer.promise.SearchPage.STATUS;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** Addresses and entries that strangers wrote. */
@ExtendWith(SearchPage.Given.class)
record SearchPageStrangersTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void unknownFiltersAreLeftOutAndSaid(Root root) throws Exception {
    page.openAndWait(root, "#q=club&need=autism&need=nope&shoe=9&__proto__=trapped&need=??", 15);
    assertEquals(
        List.of(
            "The address of this page has filters that we do not know: “shoe”, “__proto__”,"
                + " “nope”, “??”. We left them out."),
        page.texts(".lo-finder__line"));
    assertEquals(List.of("Remove filter: Autism ×"), page.texts(".lo-chip"));
    assertEquals(List.of("need"), page.listOfTexts("[...standIn.calls[0][1].filters.keys()]"));
  }

  @ParameterizedTest
  @EnumSource
  void hostileTextIsOnlyText(Root root) throws Exception {
    String trap = "<img src=x onerror=window.trapped=1>";
    page.openAndWait(root, "#q=trap+%3Cimg%20src=x%20onerror=window.trapped=1%3E&need=rare", 0);
    assertEquals(List.of("Remove filter: " + trap + " ×"), page.texts(".lo-chip"));
    page.openAndWait(root, "#q=trap", 1);
    assertEquals(trap + " trap", page.text("visitor.text('.lo-result h2')"));
    assertEquals(List.of(trap, trap), page.texts(".lo-result .lo-tag"));
    assertEquals(0L, page.number("document.images.length"));
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
      page.leave();
      page.open(root, hash);
      page.until(STATUS + ".includes('result')");
      assertEquals(List.of(), page.browser().complaints(), hash);
    }
  }
}

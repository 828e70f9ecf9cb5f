package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.render.Assets;

/**
 * The build leaves out the rules of GOV.UK Frontend's sheet that no page can meet. If it left out
 * one that a page does meet, the page would look otherwise with the whole sheet before ours; so we
 * compare, dot by dot, a page of every kind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurgedSheetTest {

  private SampleVisit visit;
  private Chromium browser;

  @BeforeAll
  void siteIsBuilt(@TempDir Path folder) throws Exception {
    visit = SampleVisit.by(Way.CHROMIUM_OVER_HTTP, SampleCounty.site(), folder);
    browser = (Chromium) visit.browser();
    browser.ignorePolicies();
  }

  @AfterAll
  void browserIsClosed() {
    if (visit != null) {
      visit.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "search.html",
        "search.html#q=autism",
        "my-list.html",
        "services/bluebell-saturday-club.html",
        "organisations.html",
        "organisations/bluebell-trust.html",
        "categories.html",
        "categories/short-breaks.html",
        "needs/autism.html",
        "a-to-z.html",
        "guides.html",
        "guides/words-we-use.html",
        "guides/asking-for-an-ehc-needs-assessment.html",
        "news.html",
        "glossary.html",
        "feedback.html",
        "about.html",
        "404.html"
      })
  void pageLooksTheSameWithAllOfGovukFrontend(String page) throws Exception {
    for (int width : List.of(360, 1280)) {
      browser.resize(width, 3000);
      visit.opens(page);
      if (page.contains("#")) {
        visit.awaitResults();
      }
      byte[] shipped = settledPicture();
      browser.value(wholeSheetFirst());
      assertArrayEquals(shipped, settledPicture(), page + ", " + width);
    }
  }

  /** A picture could be of a page that was not drawn yet: only then would all be the same. */
  @Test
  void comparisonSeesAMissingRule() throws Exception {
    browser.resize(360, 3000);
    visit.opens("index.html");
    byte[] shipped = settledPicture();
    browser.value(
        "[...document.styleSheets[0].cssRules].forEach((rule, i) => rule.selectorText ==="
            + " '.govuk-heading-m' && document.styleSheets[0].deleteRule(i))");
    assertFalse(Arrays.equals(shipped, settledPicture()));
  }

  private byte[] settledPicture() {
    browser.value(
        "document.fonts.ready.then(() => new Promise(done =>"
            + " requestAnimationFrame(() => requestAnimationFrame(done))))");
    return browser.picture();
  }

  private static String wholeSheetFirst() throws IOException {
    try (InputStream in =
        PurgedSheetTest.class.getClassLoader().getResourceAsStream(Assets.GOVUK_CSS_RESOURCE)) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "document.head.prepend(Object.assign(document.createElement('style'), {textContent: "
          + Browser.literal(css)
          + "})), 0";
    }
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localoffer.render.PageRenderer;
import org.localoffer.site.PlannedPage;

/**
 * The sample county as a site from right to left, whose language has six plural forms: the program
 * says nothing in English, wherever it says something.
 */
class SiteInAnotherLanguageTest {

  /** Pages of each kind that are looked at; a kind has up to three hundred. */
  private static final int OF_EACH_KIND = 12;

  private static Map<String, Document> pages;
  private static EnglishOnPages english;

  @BeforeAll
  static void buildTheCounty() throws IOException {
    PseudoArabicSite site = PseudoArabicSite.ofTheCounty();
    PageRenderer renderer = site.renderer();
    Map<String, Integer> ofKind = new HashMap<>();
    pages = new TreeMap<>();
    for (PlannedPage page : site.plan().pages()) {
      if (ofKind.merge(page.view().template(), 1, Integer::sum) <= OF_EACH_KIND) {
        pages.put(page.path().value(), Jsoup.parse(renderer.render(page).text()));
      }
    }
    assertTrue(ofKind.size() > 20, ofKind::toString);
    english = new EnglishOnPages();
  }

  @Test
  void everyPageIsInItsLanguageFromRightToLeft() {
    pages.forEach(
        (path, page) -> {
          Element html = page.selectFirst("html");
          assertEquals("ar", html.attr("lang"), path);
          assertEquals("rtl", html.attr("dir"), path);
        });
  }

  @Test
  void nothingInEnglishIsLeftBesideTheContent() {
    Map<String, String> found = new TreeMap<>();
    pages.forEach(
        (path, page) ->
            english
                .in(page, List.of())
                .forEach((words, text) -> found.putIfAbsent(words, path + ": " + text)));
    assertEquals(Map.of(), found);
  }

  /** Else the test before would pass for pages that say nothing. */
  @Test
  void whatTheProgramSaysIsInTheOtherLanguage() {
    String home = pages.get("index.html").text();
    assertTrue(home.contains(PseudoArabic.translated("Search")), home);
    assertFalse(english.isContent("skip to main content"));
  }

  @Test
  void pluralsHaveTheFormOfTheirNumber() {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag("ar"));
    Pattern count = Pattern.compile("([٠-٥])(\\d+) " + PseudoArabic.translated("services") + "\\b");
    Map<String, Integer> seen = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          for (MatchResult hit : count.matcher(page.text()).results().toList()) {
            String form = rules.select(Integer.parseInt(hit.group(2)));
            assertEquals(PseudoArabic.FORMS.get(form), hit.group(1), path + ": " + hit.group());
            seen.merge(form, 1, Integer::sum);
          }
        });
    assertTrue(
        seen.keySet().containsAll(List.of("one", "two", "few", "many")), () -> seen.toString());
  }

  @Test
  void phoneNumbersKeepTheirOrder() {
    int phones = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element phone : page.getValue().select("footer a[href^=tel:]")) {
        assertEquals(1, phone.select("bdi").size(), page.getKey());
        phones++;
      }
    }
    assertTrue(phones >= pages.size());
  }
}

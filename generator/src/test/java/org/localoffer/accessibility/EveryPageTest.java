package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localoffer.promise.PublishedSite;

/**
 * What is the same on every page of the sample county. That titles are unique, that there is one h1
 * and that headings are in order is a rule of the program itself: the site would not be there.
 */
@ExtendWith(SampleSite.Given.class)
class EveryPageTest {

  private static SortedMap<String, Document> pages;

  @BeforeAll
  static void pagesAreRead(SampleSite site) throws Exception {
    pages = PublishedSite.at(site.folder()).pages();
  }

  /** WCAG 2.2, 3.2.6. */
  @Test
  void helpIsAtTheSamePlaceOnEveryPage() {
    List<String> first = help("index.html", pages.get("index.html"));
    assertTrue(first.stream().anyMatch(line -> line.startsWith("tel:")), first::toString);
    assertTrue(first.stream().anyMatch(line -> line.contains("send-advice")), first::toString);
    List<String> other = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          if (!help(path, page).equals(first)) {
            other.add(path + ": " + help(path, page));
          }
          assertTrue(
              page.body().children().indexOf(page.selectFirst("footer"))
                  == page.body().childrenSize() - 1,
              path);
        });
    assertEquals(List.of(), other);
  }

  /** Headings, words and addresses of the footer, in order; a letter's subject names its page. */
  private static List<String> help(String path, Document page) {
    List<String> lines = new ArrayList<>();
    for (Element each : page.select("footer h2, footer p, footer a")) {
      String address = each.attr("href").replaceFirst("[?].*", "");
      lines.add(
          address.isEmpty() ? each.text() : URI.create("/" + path).resolve(address).toString());
    }
    return lines;
  }

  @Test
  void everyPageNamesItsLanguageAndThatOfItsParts() {
    String language = pages.get("index.html").selectFirst("html").attr("lang");
    assertTrue(!Locale.forLanguageTag(language).getLanguage().isEmpty(), language);
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      assertEquals(language, page.getValue().selectFirst("html").attr("lang"), page.getKey());
      for (Element part : page.getValue().select("[lang]")) {
        try {
          new Locale.Builder().setLanguageTag(part.attr("lang"));
        } catch (IllformedLocaleException e) {
          throw new AssertionError(page.getKey() + ": " + part, e);
        }
      }
    }
  }
}

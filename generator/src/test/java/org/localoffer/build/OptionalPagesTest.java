package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Pages with nothing to say are not made, and nothing leads to them; the footer is the same
 * everywhere.
 */
class OptionalPagesTest {

  private static final Set<String> OPTIONAL =
      Set.of(
          "other-ways.html",
          "accessibility.html",
          "short-breaks.html",
          "adulthood-outcomes.html",
          "young-people.html",
          "what-we-cover.html",
          "feedback.html",
          "news.html",
          "glossary.html",
          "guides.html");

  @Test
  void councilThatSaysNothingHasNoneOfThesePagesAndNothingLeadsToThem() throws IOException {
    SortedMap<String, Document> pages = SmallCouncil.named("").pages();
    OPTIONAL.forEach(path -> assertFalse(pages.containsKey(path), path));
    pages.forEach(
        (path, page) ->
            page.select("a[href]")
                .forEach(link -> assertFalse(OPTIONAL.contains(link.attr("href")), path + link)));
    assertTrue(pages.get("contact.html").text().contains("01632 960000"));
    assertEquals(0, pages.get("index.html").select("#tasks, #by-kind, #new").size());
  }

  /** Who finds nothing, or does not know where to begin, reads whom to ask. */
  @Test
  void councilIsNamedWhereNoAdviceServiceIs() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.named("young_people: {text: Hello.}\n").pages();
    for (String whole : List.of("search.html [data-lo-none]", "index.html .lo-begin")) {
      Element part = partOf(pages, whole);
      assertEquals("contact.html", part.select("a").getFirst().attr("href"), whole);
      assertTrue(part.text().contains("Eastshire Council"), part::text);
      assertTrue(part.text().contains("Phone: 01632 960000"), part::text);
      assertFalse(part.text().contains("does not take sides"), part::text);
    }
    Element young = partOf(pages, "young-people.html section[aria-labelledby=talk]");
    assertTrue(young.text().contains("Phone: 01632 960000"), young::text);
    assertFalse(young.text().contains("It is free"), young::text);
  }

  @Test
  void adviceServiceIsNamedBeforeTheCouncil() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices("young_people: {text: Hello.}\n").pages();
    for (String whole :
        List.of(
            "search.html [data-lo-none]",
            "index.html .lo-begin",
            "young-people.html section[aria-labelledby=talk]")) {
      Element part = partOf(pages, whole);
      assertTrue(part.text().contains("Eastshire SEND Advice"), part::text);
      assertFalse(part.text().contains("01632 960000"), part::text);
    }
  }

  /** An element by the path of its page and a selector, with a space between. */
  private static Element partOf(SortedMap<String, Document> pages, String whole) {
    int space = whole.indexOf(' ');
    return pages.get(whole.substring(0, space)).select(whole.substring(space + 1)).getFirst();
  }

  @Test
  void footerLeadsToTheSamePagesInTheSameOrderEverywhere() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices(
                """
                paper_copies: Phone us.
                accessibility: {prepared: 2026-01-01, reviewed: 2026-10-01, status: partially}
                """)
            .pages();
    List<String> first = footer(pages.get("index.html"));
    assertEquals(
        List.of("Contact us", "Get this another way", "Accessibility statement"),
        first.subList(0, 3));
    pages.forEach((path, page) -> assertEquals(first, footer(page), path));
  }

  private static List<String> footer(Document page) {
    return page.select(".lo-footer__list a").eachText();
  }
}

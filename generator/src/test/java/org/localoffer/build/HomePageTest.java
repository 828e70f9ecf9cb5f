package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The home page of small councils: what it brings together, and where it leads. */
class HomePageTest {

  @Test
  void tasksLeadToEntriesAndSearches() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices(
                """
                tasks:
                  - {label: Find a club, to: categories/clubs}
                  - {label: Talk to somebody, to: services/advice}
                  - {label: Swim & splash, search: swim & splash}
                  - {label: Come back later, to: services/later}
                """)
            .service("later", "Later Club", "visible: {from: 2027-01-01}\n")
            .pages();
    assertEquals(
        List.of("categories/clubs.html", "services/advice.html", "search.html#q=swim+%26+splash"),
        pages.get("index.html").select("section[aria-labelledby=tasks] a").eachAttr("href"));
  }

  @Test
  void homePageNamesTheAdviceServiceWithItsNumber() throws IOException {
    Element begin =
        SmallCouncil.withServices("").pages().get("index.html").selectFirst(".lo-begin");
    assertNotNull(begin);
    assertEquals("tel:01632960001", begin.select("a").last().attr("href"));
  }

  @Test
  void provisionsGroupTheCategoriesAndTheOthersComeLast() throws IOException {
    Document home =
        SmallCouncil.withServices("provisions: [{name: Leisure, categories: [clubs]}]\n")
            .service("nurse", "Nurse", "")
            .with(
                "services/nurse.yaml",
                """
                name: Nurse
                summary: Help for families.
                organisation: trust
                categories: [health]
                checked: {on: 2026-11-02}
                """)
            .pages()
            .get("index.html");
    assertEquals("Leisure 1 service", home.select(".lo-provision h3").text());
    assertEquals("categories/clubs.html", home.select(".lo-provision h3 a").attr("href"));
    assertEquals("Health", home.select("section[aria-labelledby=by-kind] > .lo-terms a").text());
  }

  @Test
  void homePageShowsWhatWasCheckedLatelyByTheDatesInTheEntries() throws IOException {
    Document home =
        SmallCouncil.withServices("")
            .service("old", "Old Club", "checked: {on: 2026-03-01, due: 2027-03-01}\n")
            .service("new", "New Club", "checked: {on: 2026-11-20}\n")
            .pages()
            .get("index.html");
    assertEquals(
        List.of("New Club", "Eastshire SEND Advice"),
        home.select("section[aria-labelledby=new] a").eachText());
  }
}

package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Guides on pages: whole, by outcome, for young people, and with independent advice. */
class GuidesOnPagesTest {

  @Test
  void outcomesListTheirServicesAndGuidesAndStepsOfGuides() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices("")
            .service("jobs", "Jobs", "adulthood: [work]\n")
            .with("guides/leaving/index.md", "---\ntitle: Leaving school\n---\nGo on.\n")
            .with(
                "guides/leaving/01-work.md",
                "---\ntitle: Find work\nadulthood: [work]\n---\nAsk.\n")
            .pages();
    Document hub = pages.get("adulthood-outcomes.html");
    assertEquals(List.of("Work", "A home"), hub.select("h2 a").eachText());
    assertEquals(
        List.of("Leaving school: Find work"),
        hub.select("section[aria-labelledby=outcome-1] li a").eachText());
    Document work = pages.get("adulthood-outcomes/work.html");
    assertEquals("1 service", work.select("#services").text());
    assertEquals("../guides/leaving/work.html", work.select("#guides + ul a").attr("href"));
  }

  @Test
  void wholeGuideHoldsAllStepsAndIsReachedFromTheGuideOnly() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices("")
            .with(
                "guides/print/index.md",
                "---\ntitle: Ask\nchecked: {on: 2026-11-01, by: Officer}\n---\n## Before\n\nGo.\n")
            .with("guides/print/01-one.md", "---\ntitle: One\n---\n## Before\n\n### Deep\n\nA.\n")
            .with("guides/print/02-two.md", "---\ntitle: Two\n---\n## Before\n\n[Up](#h-before)\n")
            .with("guides/other.md", "---\ntitle: Short\n---\nOne page.\n")
            .pages();
    Document whole = pages.get("whole-guides/print.html");
    assertEquals("noindex", whole.select("meta[name=robots]").attr("content"));
    assertEquals(
        List.of("In this guide", "Introduction", "1. One", "2. Two"),
        whole.select("main h2").eachText());
    assertEquals(List.of("Before", "Before", "Before"), whole.select("main h3").eachText());
    assertEquals(List.of("Deep"), whole.select("main h4").eachText());
    assertTrue(whole.text().contains("Checked on 1 November 2026 by Officer"));
    assertFalse(pages.containsKey("whole-guides/other.html"));
    pages.forEach(
        (path, page) -> {
          boolean leads = !page.select("a[href$=whole-guides/print.html]").isEmpty();
          assertEquals(path.startsWith("guides/print"), leads, path);
        });
  }

  @Test
  void guideAboutADisagreementSaysOnceWhoAdvises() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices("")
            .with("guides/no.md", "---\ntitle: No\nindependent_advice: yes\n---\nYou can appeal.\n")
            .with(
                "guides/said.md",
                "---\ntitle: Said\nindependent_advice: yes\n---\n::contact advice\n")
            .with("guides/plain.md", "---\ntitle: Plain\n---\nNothing.\n")
            .pages();
    assertEquals(1, pages.get("guides/no.html").select("main .lo-box").size());
    assertEquals(1, pages.get("guides/said.html").select("main .lo-box").size());
    assertEquals(0, pages.get("guides/plain.html").select("main .lo-box").size());
  }

  @Test
  void youngPeopleHaveAPageWithTheirGuides() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices("young_people: {text: This is for you.}\n")
            .with("guides/mine.md", "---\ntitle: Mine\naudience: young-people\n---\nHello.\n")
            .with("guides/theirs.md", "---\ntitle: Theirs\naudience: families\n---\nHello.\n")
            .pages();
    Document page = pages.get("young-people.html");
    assertEquals(List.of("Mine"), page.select("#read + ul a").eachText());
    assertEquals(
        List.of("Home", "For young people"),
        pages.get("guides/mine.html").select(".govuk-breadcrumbs a").eachText());
    assertEquals("Young people", pages.get("guides/mine.html").select("nav [aria-current]").text());
  }
}

package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a council says of its own work: coverage, comments, news, accessibility, who was asked. */
class CouncilPagesTest {

  @Test
  void coverageShowsANumberOnlyWhereItIsVerifiedAndSaysWhatIsMissing() throws IOException {
    Document page =
        SmallCouncil.withServices("")
            .with(
                "duties/schedule-2.yaml",
                """
                - slug: one
                  label: One thing
                  asks: Say one thing.
                  paragraph: "5"
                  verified: true
                  met_by: {categories: [clubs]}
                - {slug: two, label: Another, paragraph: "7", verified: false}
                """)
            .service("extra", "Extra", "duties: [two]\n")
            .service("gone", "Gone", "duties: [two]\nvisible: {until: 2026-01-31}\n")
            .pages()
            .get("what-we-cover.html");
    Element one = page.selectFirst("section[aria-labelledby=duty-one]");
    Element two = page.selectFirst("section[aria-labelledby=duty-two]");
    assertTrue(one.text().contains("Schedule 2, paragraph 5"), one.text());
    assertEquals(List.of("Clubs (2)"), one.select("a").eachText());
    assertFalse(two.text().contains("paragraph"), two.text());
    assertEquals(List.of("Extra"), two.select("a").eachText());
  }

  @Test
  void commentsAndNewsHaveAnArchiveByYearOnceThereAreMany() throws IOException {
    SmallCouncil council = SmallCouncil.withServices("");
    StringBuilder comments = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      String day = (i < 10 ? "0" : "") + i;
      council.with("news/2026-05-" + day + "-n.md", "---\ntitle: News " + i + "\n---\nIt is.\n");
      comments.append(
          "- {id: c" + i + ", on: 2026-05-" + day + ", about: gap, said: More clubs.}\n");
    }
    council.with("feedback/2026.yaml", comments.toString());
    council.with("feedback/2025.yaml", "- {id: o1, on: 2025-05-01, about: access, said: Hm.}\n");
    council.with("news/2025-05-01-n.md", "---\ntitle: Old news\n---\nIt was.\n");
    SortedMap<String, Document> pages = council.pages();
    assertEquals(10, pages.get("feedback.html").select(".lo-feedback").size());
    assertEquals(
        List.of("feedback/2026.html", "feedback/2025.html"),
        pages.get("feedback.html").select("#years + ul a").eachAttr("href"));
    assertEquals(12, pages.get("feedback/2026.html").select(".lo-feedback").size());
    assertEquals(1, pages.get("feedback/2025.html").select(".lo-feedback").size());
    assertEquals(10, pages.get("news.html").select("main .lo-terms a").size());
    assertEquals(12, pages.get("news/2026.html").select("main .lo-terms a").size());
    assertEquals(
        List.of("Old news"), pages.get("news/2025.html").select("main .lo-terms a").eachText());
  }

  @Test
  void accessibilityStatementFollowsTheModelAndGroupsWhatIsNotAccessible() throws IOException {
    Document page =
        SmallCouncil.withServices(
                """
                accessibility:
                  prepared: 2026-01-01
                  reviewed: 2026-10-01
                  status: partially
                  reply_days: 1
                  not_accessible:
                    - {what: Old forms, fix_by: 2027-01-01}
                    - {what: Maps, reason: out-of-scope}
                """)
            .pages()
            .get("accessibility.html");
    assertEquals(
        List.of(
            "Feedback and contact",
            "Enforcement procedure",
            "Technical information about this website’s accessibility",
            "Content that is not accessible",
            "Preparation of this accessibility statement"),
        page.select("main h2").eachText());
    assertEquals(
        List.of(
            "Compliance status",
            "Non-compliance with the accessibility regulations",
            "Content that is not within the scope of the accessibility regulations"),
        page.select("main h3").eachText());
    assertTrue(page.text().contains("We answer within 1 working day."));
    assertTrue(page.text().contains("by 1 January 2027"));
  }

  @Test
  void aboutSaysWhoWasAskedAndContactHowToComplain() throws IOException {
    SortedMap<String, Document> pages =
        SmallCouncil.withServices(
                """
                asked: [{who: Parents, how: Two meetings, when: May 2026}]
                how_to_complain: Write to [the advisers](services/advice).
                other_ways: [{name: Large print, how: Phone us.}]
                """)
            .pages();
    assertEquals(
        "Parents: Two meetings (May 2026)",
        pages.get("about.html").select("section[aria-labelledby=asked] li").text());
    assertEquals(
        "services/advice.html",
        pages.get("contact.html").select("section[aria-labelledby=complain] a").attr("href"));
    assertTrue(pages.get("other-ways.html").text().contains("Large print"));
  }
}

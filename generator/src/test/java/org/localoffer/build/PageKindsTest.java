package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The pages that bring entries together, on small councils: what is there, what is not, and where
 * it leads.
 */
class PageKindsTest {

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
    assertEquals(0, pages.get("index.html").select("#tasks, #by-kind, #new, #begin").size());
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
        hrefs(pages.get("index.html").select("section[aria-labelledby=tasks] a").asList()));
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

  @Test
  void shortBreaksAreListedByLevelAndCountedByKindAndTime() throws IOException {
    String criteria =
        """
        support_level: few
        eligibility: Children who need it.
        decided_by: The panel
        referral: {routes: [self], how: Phone.}
        """;
    Document page =
        SmallCouncil.withServices("short_breaks: {text: Have a rest., related: [advice]}\n")
            .service("b", "BB", criteria + "short_break: {kinds: [night], times: [weekend]}\n")
            .service("a", "AA", "short_break: {kinds: [day, night], times: [weekend, holiday]}\n")
            .service(
                "c",
                "CC",
                "support_level: everyone\nshort_break: {kinds: [day], times: [weekend]}\n")
            .pages()
            .get("short-breaks.html");
    assertEquals(
        List.of("For everyone", "For a few", "Level of support not stated"),
        page.select("h2[id^=level-], h2#no-level").eachText());
    assertEquals(List.of("CC", "BB", "AA"), page.select(".lo-break h3").eachText());
    assertEquals(List.of("Kind", "Weekend", "Holiday"), page.select("thead th").eachText());
    assertEquals(List.of("Overnight 2 1", "Daytime 2 1"), page.select("tbody tr").eachText());
    Element few = page.select(".lo-break").get(1);
    assertTrue(few.text().contains("Children who need it."), few.text());
    assertTrue(few.text().contains("The panel"), few.text());
    assertTrue(page.text().contains("Have a rest."));
  }

  @Test
  void everyShortBreakIsOnOnePageHoweverManyThereAre() throws IOException {
    SmallCouncil council = SmallCouncil.withServices("");
    for (int i = 0; i < 120; i++) {
      council.service("s" + i, "S" + i, "short_break: {kinds: [day], times: [weekend]}\n");
    }
    SortedMap<String, Document> pages = council.pages();
    Set<String> names = new HashSet<>();
    for (String path :
        List.of("short-breaks.html", "short-breaks-page-2.html", "short-breaks-page-3.html")) {
      pages.get(path).select(".lo-break h3").forEach(name -> assertTrue(names.add(name.text())));
    }
    assertEquals(120, names.size());
  }

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
        hrefs(pages.get("feedback.html").select("#years + ul a").asList()));
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

  private static List<String> footer(Document page) {
    return page.select(".lo-footer__list a").eachText();
  }

  private static List<String> hrefs(List<Element> links) {
    return links.stream().map(link -> link.attr("href")).toList();
  }
}

package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.site.view.AToZPage;
import org.localoffer.site.view.LinkLine;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ListingPage;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.site.view.TermCard;
import org.localoffer.site.view.TermChoice;

/** Pages of a need together with an area or a stage, and what leads there. */
class PairPagesTest {

  private final SampleDirectory sample = new SampleDirectory();
  private final Map<String, PlannedPage> pages = new HashMap<>();

  @Test
  void pairListsTheServicesThatHaveBoth() {
    add("both", List.of(sample.autism), List.of(sample.northbrook), List.of(sample.primary));
    add("need", List.of(sample.autism), List.of(), List.of());
    add("area", List.of(), List.of(sample.northbrook), List.of());
    plan();
    assertEquals(List.of("both"), names("needs/autism/area-northbrook.html"));
    assertEquals(List.of("both"), names("needs/autism/stage-primary.html"));
    assertEquals("1 service", listing("needs/autism/area-northbrook.html").countText());
  }

  @Test
  void pairThatNoServiceHasIsNeitherPublishedNorLinked() {
    add("a", List.of(sample.autism), List.of(sample.northbrook), List.of());
    plan();
    assertNull(pages.get("needs/autism/stage-primary.html"));
    assertNull(pages.get("needs/any/area-northbrook.html"));
    assertEquals(
        List.of("Autism, by area"),
        listing("needs/autism.html").choices().stream().map(TermChoice::summaryText).toList());
    assertEquals(List.of(), listing("stages/primary.html").choices());
  }

  @Test
  void widerNeedAndWiderAreaCountTheNarrowerOnesOnce() {
    Term market = sample.term(VocabularyName.AREAS, "market", "Market ward", sample.northbrook);
    add("a", List.of(sample.autism, sample.communication), List.of(market), List.of());
    plan();
    for (String page :
        List.of(
            "needs/communication/area-northbrook.html",
            "needs/communication/area-market.html",
            "needs/autism/area-northbrook.html",
            "needs/autism/area-market.html")) {
      assertEquals(List.of("a"), names(page), page);
    }
  }

  @Test
  void titlesSayWhatAndWhere() {
    Term outside = sample.term(VocabularyName.AREAS, "out-of-area", "Outside Northshire", null);
    add(
        "a",
        List.of(sample.autism),
        List.of(sample.northbrook, sample.countyWide, outside),
        List.of(sample.primary));
    plan();
    assertEquals("Autism in Northbrook", heading("needs/autism/area-northbrook.html"));
    assertEquals("Autism: All of Northshire", heading("needs/autism/area-county-wide.html"));
    assertEquals("Autism: Outside Northshire", heading("needs/autism/area-out-of-area.html"));
    assertEquals("Autism: Primary", heading("needs/autism/stage-primary.html"));
    PlannedPage page = pages.get("needs/autism/area-northbrook.html");
    assertEquals("Autism in Northbrook – Northshire Local Offer", page.page().title());
    assertEquals("1 service listed under both Autism and Northbrook.", page.page().description());
    assertEquals(
        List.of("Home", "Needs", "Communication and interaction", "Autism"),
        page.page().breadcrumbs().stream().map(LinkView::text).toList());
  }

  @Test
  void termPagesLeadToTheirPairsWithCounts() {
    add("a", List.of(sample.autism), List.of(sample.northbrook), List.of(sample.primary));
    add("b", List.of(sample.autism), List.of(sample.northbrook), List.of(sample.secondary));
    plan();
    ListingPage need = listing("needs/autism.html");
    assertEquals(List.of("Northbrook → 2 services"), choice(need, "Autism, by area"));
    assertEquals(
        List.of("Primary → 1 service", "Secondary → 1 service"),
        choice(need, "Autism, by age or stage"));
    assertEquals(
        List.of("Communication and interaction → 2 services", "Autism → 2 services"),
        choice(listing("areas/northbrook.html"), "Northbrook, by need"));
    assertEquals(
        "../needs/autism/area-northbrook.html",
        need.choices().getFirst().terms().getFirst().href());
  }

  @Test
  void pairLeadsToItsNeighboursAndToBothOfItsTerms() {
    Term wenlow = sample.term(VocabularyName.AREAS, "wenlow", "Wenlow", null);
    add("a", List.of(sample.autism), List.of(sample.northbrook), List.of());
    add("b", List.of(sample.autism), List.of(wenlow), List.of());
    plan();
    ListingPage pair = listing("needs/autism/area-northbrook.html");
    assertEquals(List.of("Wenlow → 1 service"), choice(pair, "Autism in other areas"));
    assertEquals(
        List.of("Communication and interaction → 1 service"),
        choice(pair, "Other needs in Northbrook"));
    assertEquals(List.of("Autism (2)", "Northbrook (1)"), texts(pair.wider()));
  }

  @Test
  void whatHelpsEverywhereOrWithAnyNeedIsNamedButNotCounted() {
    add("here", List.of(sample.autism), List.of(sample.northbrook), List.of());
    add("everywhere", List.of(sample.autism), List.of(sample.countyWide), List.of());
    add("any", List.of(sample.anyNeed), List.of(sample.northbrook), List.of());
    plan();
    ListingPage area = listing("areas/northbrook.html");
    assertEquals("2 services", area.countText());
    assertEquals(List.of("All of Northshire (1)"), texts(area.wider()));
    assertEquals(List.of(), listing("areas/county-wide.html").wider());
    assertEquals(List.of(), listing("needs/autism.html").wider());
    ListingPage pair = listing("needs/autism/area-northbrook.html");
    assertEquals("1 service", pair.countText());
    assertEquals(
        List.of("Autism: All of Northshire (1)", "Any need in Northbrook (1)"),
        texts(pair.further()));
    assertNull(pages.get("needs/any/area-county-wide.html"));
  }

  @Test
  void longPairIsPagedInAFolderOfItsOwn() {
    for (int i = 0; i <= Listing.LISTING_PAGE_SIZE; i++) {
      add("s" + i, List.of(sample.autism), List.of(sample.northbrook), List.of());
    }
    plan();
    assertEquals(1, names("needs/autism/area-northbrook/page-2.html").size());
    PlannedPage second = pages.get("needs/autism/area-northbrook/page-2.html");
    assertEquals(
        "Autism in Northbrook, page 2 of 2 – Northshire Local Offer", second.page().title());
    ListingPage view = (ListingPage) second.view();
    assertEquals(List.of(), view.choices());
    assertEquals(List.of(), view.wider());
  }

  @Test
  void everyPageOfALongLetterIsLinkedFromTheAToZ() {
    for (int i = 0; i < 2 * Listing.INDEX_PAGE_SIZE + 1; i++) {
      sample.service("s" + i, "Club" + i + " of the county");
    }
    plan();
    AToZPage opening = (AToZPage) pages.get("a-to-z.html").view();
    assertEquals(
        List.of("a-to-z/c.html", "a-to-z/c/page-2.html", "a-to-z/c/page-3.html"),
        opening.parts().stream().map(LinkView::href).toList());
    assertEquals("C, page 3: Club99 to Club99", opening.parts().getLast().text());
  }

  private void add(String name, List<Term> needs, List<Term> areas, List<Term> stages) {
    sample.service(
        name,
        name,
        service -> {
          service.needs = needs;
          service.areas = areas;
          service.stages = stages;
        });
  }

  private void plan() {
    sample.plan().pages().forEach(page -> pages.put(page.path().value(), page));
  }

  private ListingPage listing(String path) {
    PlannedPage page = pages.get(path);
    if (page == null) {
      throw new AssertionError("no page " + path + " in " + pages.keySet());
    }
    return (ListingPage) page.view();
  }

  private String heading(String path) {
    listing(path);
    return pages.get(path).page().heading();
  }

  private List<String> names(String path) {
    return listing(path).services().stream().map(ServiceCard::name).toList();
  }

  private static List<String> texts(List<LinkLine> lines) {
    return lines.stream().flatMap(line -> line.links().stream()).map(LinkView::text).toList();
  }

  private static List<String> choice(ListingPage page, String summaryText) {
    for (TermChoice choice : page.choices()) {
      if (choice.summaryText().equals(summaryText)) {
        return choice.terms().stream().map(PairPagesTest::text).toList();
      }
    }
    throw new AssertionError("no " + summaryText + " in " + page.choices());
  }

  private static String text(TermCard card) {
    return card.name() + " → " + card.countText();
  }
}

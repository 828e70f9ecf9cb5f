package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Visibility;
import org.localoffer.site.view.AToZPage;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.GuidePage;
import org.localoffer.site.view.HomePage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ListingPage;
import org.localoffer.site.view.NotFoundPage;
import org.localoffer.site.view.OrganisationPage;
import org.localoffer.site.view.PlaceView;
import org.localoffer.site.view.PlaceView.AccessView;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.site.view.ServicePage;
import org.localoffer.site.view.TermCard;
import org.localoffer.site.view.View;

class SitePlannerTest {

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void everyPageHasATitleOfItsOwn() {
    Organisation other = sample.organisation("other", "Other Trust");
    sample
        .service("a", "Play Club")
        .service("b", "Play Club", service -> service.organisation = other)
        .service("c", "Sing Club", service -> service.areas = List.of(sample.northbrook))
        .service("d", "Sing Club", service -> service.areas = List.of(sample.countyWide))
        .service("e", "Same Club")
        .service("f", "Same Club")
        .service("g", "Autism")
        .service("h", "Bluebell Trust")
        .service("i", "Search")
        .guide(SampleDirectory.guide("g", "Play Club", RichText.EMPTY));
    addMany(120);
    SitePlan plan = sample.plan();
    Set<String> titles = new HashSet<>();
    for (PlannedPage page : plan.pages()) {
      assertTrue(titles.add(page.page().title()), page.page().title());
    }
    assertTrue(titles.contains("Play Club, Other Trust – Northshire Local Offer"));
    assertTrue(titles.contains("Sing Club, Northbrook – Northshire Local Offer"));
    assertTrue(titles.contains("Same Club, f – Northshire Local Offer"));
    assertTrue(titles.contains("Autism (need) – Northshire Local Offer"));
    assertTrue(titles.contains("Bluebell Trust (organisation) – Northshire Local Offer"));
    assertTrue(titles.contains("Clubs, page 2 of 3 – Northshire Local Offer"));
  }

  @Test
  void pagesAreSortedAndEachPathIsThereOnce() {
    addMany(60);
    List<String> paths = sample.plan().pages().stream().map(page -> page.path().value()).toList();
    assertEquals(paths.stream().sorted().distinct().toList(), paths);
  }

  @Test
  void samePlanComesOutTwice() {
    addMany(60);
    assertEquals(sample.plan().pages(), sample.plan().pages());
  }

  @Test
  void widerTermListsTheServicesOfNarrowerOnesOnce() {
    sample.service(
        "a", "A", service -> service.categories = List.of(sample.clubs, sample.shortBreaks));
    assertEquals(List.of("A"), names(listing("categories/short-breaks.html").services()));
    assertEquals(List.of("A"), names(listing("categories/short-breaks/clubs.html").services()));
    assertEquals(
        List.of("Clubs"),
        listing("categories/short-breaks.html").narrower().stream()
            .map(one -> one.name())
            .toList());
  }

  @Test
  void serviceOpenToAnyNeedIsListedApartAndOneThatHasNotSaidNowhere() {
    sample
        .service("named", "Named", service -> service.needs = List.of(sample.autism))
        .service("both", "Both", service -> service.needs = List.of(sample.autism, sample.anyNeed))
        .service("open", "Open", service -> service.needs = List.of(sample.anyNeed))
        .service("silent", "Silent");
    ListingPage autism = listing("needs/autism.html");
    assertEquals(List.of("Both", "Named"), names(autism.services()));
    assertEquals(List.of("Open"), names(autism.openToAny()));
    assertEquals("2 services", autism.countText());
    ListingPage wider = listing("needs/communication.html");
    assertEquals(List.of("Both", "Named"), names(wider.services()));
    ListingPage any = listing("needs/any.html");
    assertEquals(List.of("Both", "Open"), names(any.services()));
    assertEquals(List.of(), any.openToAny());
  }

  @Test
  void longListOpenToAnyNeedLeadsToItsOwnPage() {
    for (int i = 0; i < Listing.LISTING_PAGE_SIZE + 1; i++) {
      sample.service("s" + i, "S" + i, service -> service.needs = List.of(sample.anyNeed));
    }
    ListingPage autism = listing("needs/autism.html");
    assertEquals(Listing.LISTING_PAGE_SIZE, autism.openToAny().size());
    assertEquals(
        new LinkView("All 51 services that are open to any need", "../needs/any.html"),
        autism.openToAnyMore());
  }

  @Test
  void longListsArePagedAndNothingIsLost() {
    addMany(101);
    List<String> listed = new ArrayList<>();
    for (String path :
        List.of(
            "categories/short-breaks/clubs.html",
            "categories/short-breaks/clubs/page-2.html",
            "categories/short-breaks/clubs/page-3.html")) {
      ListingPage page = listing(path);
      assertTrue(page.services().size() <= Listing.LISTING_PAGE_SIZE);
      listed.addAll(names(page.services()));
    }
    assertEquals(101, new HashSet<>(listed).size());
    assertEquals(101, listed.size());
    ListingPage second = listing("categories/short-breaks/clubs/page-2.html");
    assertEquals("Page 2 of 3", second.pagination().label());
    assertEquals(
        "../../../categories/short-breaks/clubs.html", second.pagination().previous().href());
    assertEquals(
        "../../../categories/short-breaks/clubs/page-3.html", second.pagination().next().href());
    assertNull(listing("categories/education.html").pagination());
  }

  @Test
  void onlyWhatIsPublishedTodayIsInThePlan() {
    LocalDate today = SampleDirectory.TODAY;
    sample
        .service(
            "future",
            "Future",
            service -> service.visibility = new Visibility(today.plusDays(1), null))
        .service(
            "last-day", "Last day", service -> service.visibility = new Visibility(null, today))
        .service(
            "closed",
            "Closed",
            service ->
                service.availability =
                    new Availability(Availability.Status.CLOSING, "", today.minusDays(1)))
        .service(
            "closing",
            "Closing",
            service ->
                service.availability = new Availability(Availability.Status.CLOSING, "", today));
    SitePlan plan = sample.plan();
    assertEquals(
        List.of("closing", "last-day"),
        plan.services().stream().map(one -> one.service().slug().value()).toList());
    assertNull(find("services/future.html"));
    assertNull(find("services/closed.html"));
    ServicePage closing = service("closing");
    assertEquals("Closing on 2 November 2026", closing.notice().heading());
  }

  @Test
  void organisationWithoutServicesHasAPage() {
    OrganisationPage page = (OrganisationPage) view("organisations/northshire.html");
    assertEquals("No services", page.countText());
    assertEquals(List.of(), page.services());
  }

  @Test
  void fourQuestionsAreAnsweredWithNotStatedAndOthersLeftOut() {
    sample.service("bare", "Bare");
    ServicePage page = service("bare");
    assertEquals(List.of("ages", "plan"), keys(page.who()));
    assertEquals(List.of("how"), keys(page.how()));
    assertEquals(List.of("cost"), keys(page.cost()));
    for (List<Fact> group : List.of(page.who(), page.how(), page.cost())) {
      for (Fact fact : group) {
        assertFalse(fact.stated());
        assertEquals(List.of(new LinkView("Not stated", "")), fact.values());
      }
    }
    assertFalse(page.opening().stated());
    assertEquals(List.of(), page.school());
  }

  @Test
  void fundingAloneLeavesTheCostNotStated() {
    sample.service(
        "a",
        "A",
        service ->
            service.cost =
                new Cost(null, List.of(), RichText.EMPTY, List.of(sample.directPayment)));
    List<Fact> cost = service("a").cost();
    assertEquals(List.of("cost", "funding"), keys(cost));
    assertFalse(cost.getFirst().stated());
  }

  @Test
  void accessHasThreeStatesAndSilenceIsNotNo() {
    sample.service(
        "a", "A", service -> service.locations = List.of(sample.hall(), sample.hidden()));
    List<PlaceView> places = service("a").places();
    assertEquals(
        List.of(
            new AccessView("Step-free entrance", "present", "Yes"),
            new AccessView("Changing Places toilet", "absent", "No")),
        places.get(0).access());
    assertEquals(
        List.of(new AccessView("Hearing loop", "unknown", "Not known")),
        places.get(0).accessUnknown());
    assertEquals(List.of(), places.get(1).access());
    assertEquals("Not stated – ask the service", places.get(1).accessNote());
  }

  @Test
  void placeThatNobodyVisitsHasNoAccessNote() {
    sample.service("a", "A", service -> service.locations = List.of(sample.online()));
    PlaceView place = service("a").places().getFirst();
    assertEquals("Online", place.kind());
    assertEquals("", place.accessNote());
  }

  @Test
  void schoolAnswersHaveThreeStates() {
    ServicePage school =
        (ServicePage) viewOf(SampleDirectory.full().plan(), "services/orchard-school.html");
    assertEquals("Yes", value(school.school(), "sen-unit"));
    assertEquals("Not stated", value(school.school(), "resourced-provision"));
    assertEquals("No", value(school.school(), "section-41"));
  }

  @Test
  void overdueCheckIsSaidFromTheDayAfterItWasDue() {
    SampleDirectory full = SampleDirectory.full();
    ServicePage school = (ServicePage) viewOf(full.plan(), "services/orchard-school.html");
    assertTrue(school.checked().overdue());
    assertEquals("2026-09-01", school.checked().due());
    SitePlan onTheDay = SitePlanner.plan(full.directory(), LocalDate.of(2026, 9, 1));
    assertFalse(
        ((ServicePage) viewOf(onTheDay, "services/orchard-school.html")).checked().overdue());
  }

  @Test
  void linksBetweenEntriesFitThePageThatTheyStandOn() {
    sample
        .service("target", "Target")
        .guide(
            SampleDirectory.guide(
                "guide",
                "Guide",
                RichText.EMPTY,
                SampleDirectory.step(
                    1,
                    "ask",
                    "Ask",
                    SampleDirectory.text(
                        "<a href=\"entry:services/target#h-x\">a</a>"
                            + "<a href=\"entry:categories/short-breaks/clubs\">b</a>"
                            + "<a href=\"entry:guides/guide/ask\">c</a>"
                            + "<a href=\"entry:documents/form.pdf\">d</a>"
                            + "<a href=\"#h-y\">e</a>"))));
    GuidePage step = (GuidePage) view("guides/guide/ask.html");
    assertEquals(
        "<a href=\"../../services/target.html#h-x\">a</a>"
            + "<a href=\"../../categories/short-breaks/clubs.html\">b</a>"
            + "<a href=\"../../guides/guide/ask.html\">c</a>"
            + "<a href=\"../../documents/form.pdf\">d</a>"
            + "<a href=\"#h-y\">e</a>",
        step.body().parts().getFirst().html().html());
  }

  @Test
  void linkToWhatIsNotPublishedTodayBecomesItsText() {
    sample
        .service(
            "hidden",
            "Hidden",
            service -> service.visibility = new Visibility(null, LocalDate.of(2020, 1, 1)))
        .service(
            "a",
            "A",
            service ->
                service.description =
                    SampleDirectory.text(
                        "<p>See <a class=\"govuk-link\" href=\"entry:services/hidden\">the <b>old</b> club</a>"
                            + " or <a href=\"entry:needs/autism\">this</a>.</p>"));
    assertEquals(
        "<p>See the <b>old</b> club or <a href=\"../needs/autism.html\">this</a>.</p>",
        service("a").description().parts().getFirst().html().html());
  }

  @Test
  void linkToNothingIsAFaultOfTheProgram() {
    sample.service(
        "a",
        "A",
        service ->
            service.description = SampleDirectory.text("<a href=\"entry:needs/none\">x</a>"));
    IllegalStateException fault = assertThrows(IllegalStateException.class, sample::plan);
    assertTrue(fault.getMessage().contains("needs/none"), fault.getMessage());
  }

  @Test
  void textsOfOnePageHaveIdsOfTheirOwn() {
    RichText text = SampleDirectory.text("<h2 id=\"h-who\">Who</h2><a href=\"#h-who\">up</a>");
    sample.service(
        "a",
        "A",
        service -> {
          service.description = text;
          service.eligibility = text;
        });
    ServicePage page = service("a");
    assertEquals(
        "<h2 id=\"h-who\">Who</h2><a href=\"#h-who\">up</a>",
        page.description().parts().getFirst().html().html());
    Fact eligibility =
        page.who().stream().filter(fact -> fact.key().equals("eligibility")).findFirst().get();
    assertEquals(
        "<h2 id=\"eligibility_h-who\">Who</h2><a href=\"#eligibility_h-who\">up</a>",
        eligibility.text().parts().getFirst().html().html());
  }

  @Test
  void glossaryInTheGlossaryEnds() {
    sample.glossary("EHC plan", new RichText(List.of(new RichText.GlossaryDirective()), ""));
    sample.guide(
        SampleDirectory.guide(
            "g", "G", new RichText(List.of(new RichText.GlossaryDirective()), "")));
    GuidePage page = (GuidePage) view("guides/g.html");
    assertEquals("term_ehc-plan", page.body().parts().getFirst().glossary().getFirst().anchor());
  }

  @Test
  void directiveBringsInWhatTheDirectoryHas() {
    sample
        .service("a", "A", service -> service.supportLevel = sample.targeted)
        .service("b", "B")
        .guide(
            SampleDirectory.guide(
                "g",
                "G",
                new RichText(
                    List.of(
                        new RichText.ServicesDirective(
                            List.of(sample.shortBreaks, sample.targeted))),
                    "")));
    GuidePage page = (GuidePage) view("guides/g.html");
    assertEquals(List.of("A"), names(page.body().parts().getFirst().services()));
    assertEquals("1 service", page.body().parts().getFirst().countText());
  }

  @Test
  void stepsOfAGuideLeadToEachOther() {
    SitePlan plan = SampleDirectory.full().plan();
    GuidePage opening = (GuidePage) viewOf(plan, "guides/ehc-plans.html");
    GuidePage first = (GuidePage) viewOf(plan, "guides/ehc-plans/ask.html");
    GuidePage last = (GuidePage) viewOf(plan, "guides/ehc-plans/decision.html");
    assertNull(opening.previous());
    assertEquals("guides/ehc-plans/ask.html", opening.next().href().substring(3));
    assertEquals("Introduction", first.previous().text());
    assertEquals("The decision", first.next().text());
    assertNull(last.next());
    assertEquals("Step 2 of 2", last.stepText());
    assertEquals(
        List.of(false, true, false), first.contents().stream().map(one -> one.current()).toList());
    assertEquals(
        List.of("#h-who", "#h-how"), first.onThisPage().stream().map(LinkView::href).toList());
  }

  @Test
  void lettersWithoutEntriesAreNoLinks() {
    sample
        .service("a", "Élan")
        .service("b", "1st Club", service -> service.alsoKnownAs = List.of("First Club"))
        .service("c", "Ωmega");
    AToZPage opening = (AToZPage) view("a-to-z.html");
    assertEquals(
        List.of("E", "F", "0 to 9"),
        opening.letters().stream()
            .filter(letter -> !letter.href().isEmpty())
            .map(AToZPage.Letter::text)
            .toList());
    assertEquals(27, opening.letters().size());
    AToZPage f = (AToZPage) view("a-to-z/f.html");
    assertEquals(
        List.of(new AToZPage.Entry("First Club", "../services/b.html", "see 1st Club")),
        f.entries());
    AToZPage others = (AToZPage) view("a-to-z/0-9.html");
    assertEquals(
        List.of("1st Club", "Ωmega"), others.entries().stream().map(AToZPage.Entry::text).toList());
  }

  @Test
  void pageNotFoundHasRelativeLinksSoThatItWorksFromADisk() {
    PlannedPage planned =
        sample.baseUrl("https://northshire.example/local-offer/").plan().pages().getFirst();
    assertEquals("404.html", planned.path().value());
    NotFoundPage page = (NotFoundPage) planned.view();
    assertEquals(new LinkView("Home", "index.html"), page.links().getFirst());
    assertEquals("assets/", planned.site().assets());
    assertEquals("https://northshire.example/local-offer/404.html", planned.page().canonical());
  }

  @Test
  void breadcrumbsLeadFromHomeThroughTheCategory() {
    sample.service("a", "A");
    PlannedPage page = find("services/a.html");
    assertEquals(
        List.of("Home", "Find support", "Short breaks", "Clubs"),
        page.page().breadcrumbs().stream().map(LinkView::text).toList());
  }

  @Test
  void homePageLeadsOnlyToWhatHasServices() {
    sample.service("a", "A", service -> service.stages = List.of(sample.primary));
    HomePage home = (HomePage) view("index.html");
    assertEquals(List.of("Primary"), terms(home.stages()));
    assertEquals(List.of("Short breaks"), terms(home.categories()));
    assertEquals(List.of(), home.needs());
    sample.service("b", "B", service -> service.needs = List.of(sample.anyNeed));
    HomePage withAny = (HomePage) view("index.html");
    assertEquals(List.of("Communication and interaction"), terms(withAny.needs()));
  }

  @Test
  void councilWithoutNewsOrGuidesHasNoEmptyLists() {
    sample.service("a", "A");
    SitePlan plan = sample.plan();
    assertNull(findIn(plan, "guides.html"));
    assertNull(findIn(plan, "news.html"));
    assertNull(findIn(plan, "feedback.html"));
    assertNull(findIn(plan, "glossary.html"));
  }

  private void addMany(int count) {
    for (int i = 1; i <= count; i++) {
      sample.service("many-" + i, "Many " + i);
    }
  }

  private ListingPage listing(String path) {
    return (ListingPage) view(path);
  }

  private ServicePage service(String slug) {
    return (ServicePage) view("services/" + slug + ".html");
  }

  private View view(String path) {
    return viewOf(sample.plan(), path);
  }

  private @Nullable PlannedPage find(String path) {
    return findIn(sample.plan(), path);
  }

  private static View viewOf(SitePlan plan, String path) {
    PlannedPage page = findIn(plan, path);
    if (page == null) {
      throw new AssertionError("no page " + path);
    }
    return page.view();
  }

  private static @Nullable PlannedPage findIn(SitePlan plan, String path) {
    for (PlannedPage page : plan.pages()) {
      if (page.path().value().equals(path)) {
        return page;
      }
    }
    return null;
  }

  private static List<String> terms(List<TermCard> cards) {
    return cards.stream().map(TermCard::name).toList();
  }

  private static List<String> names(List<ServiceCard> cards) {
    return cards.stream().map(ServiceCard::name).toList();
  }

  private static List<String> keys(List<Fact> facts) {
    return facts.stream().map(Fact::key).toList();
  }

  private static String value(List<Fact> facts, String key) {
    return facts.stream()
        .filter(fact -> fact.key().equals(key))
        .findFirst()
        .orElseThrow()
        .values()
        .getFirst()
        .text();
  }
}

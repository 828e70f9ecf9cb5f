package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.site.view.AToZPage;
import org.localoffer.site.view.HomePage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ListingPage;
import org.localoffer.site.view.OrganisationPage;
import org.localoffer.site.view.TermCard;

/** Pages that list services: whom they list, in pages, and what leads to them. */
class ListingPagesTest {

  private final SampleDirectory sample = new SampleDirectory();

  private final PlannedSample planned = new PlannedSample(sample);

  @Test
  void widerTermListsTheServicesOfNarrowerOnesOnce() {
    sample.service(
        "a", "A", service -> service.categories = List.of(sample.clubs, sample.shortBreaks));
    assertEquals(
        List.of("A"),
        PlannedSample.names(planned.listing("categories/short-breaks.html").services()));
    assertEquals(
        List.of("A"),
        PlannedSample.names(planned.listing("categories/short-breaks/clubs.html").services()));
    assertEquals(
        List.of("Clubs"),
        planned.listing("categories/short-breaks.html").narrower().stream()
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
    ListingPage autism = planned.listing("needs/autism.html");
    assertEquals(List.of("Both", "Named"), PlannedSample.names(autism.services()));
    assertEquals(List.of("Open"), PlannedSample.names(autism.openToAny()));
    assertEquals("2 services", autism.countText());
    ListingPage wider = planned.listing("needs/communication.html");
    assertEquals(List.of("Both", "Named"), PlannedSample.names(wider.services()));
    ListingPage any = planned.listing("needs/any.html");
    assertEquals(List.of("Both", "Open"), PlannedSample.names(any.services()));
    assertEquals(List.of(), any.openToAny());
  }

  @Test
  void longListOpenToAnyNeedLeadsToItsOwnPage() {
    for (int i = 0; i < Listing.LISTING_PAGE_SIZE + 1; i++) {
      sample.service("s" + i, "S" + i, service -> service.needs = List.of(sample.anyNeed));
    }
    ListingPage autism = planned.listing("needs/autism.html");
    assertEquals(Listing.LISTING_PAGE_SIZE, autism.openToAny().size());
    assertEquals(
        new LinkView("All 51 services that are open to any need", "../needs/any.html"),
        autism.openToAnyMore());
  }

  @Test
  void longListsArePagedAndNothingIsLost() {
    planned.addMany(101);
    List<String> listed = new ArrayList<>();
    for (String path :
        List.of(
            "categories/short-breaks/clubs.html",
            "categories/short-breaks/clubs/page-2.html",
            "categories/short-breaks/clubs/page-3.html")) {
      ListingPage page = planned.listing(path);
      assertTrue(page.services().size() <= Listing.LISTING_PAGE_SIZE);
      listed.addAll(PlannedSample.names(page.services()));
    }
    assertEquals(101, new HashSet<>(listed).size());
    assertEquals(101, listed.size());
    ListingPage second = planned.listing("categories/short-breaks/clubs/page-2.html");
    assertEquals("Page 2 of 3", second.pagination().label());
    assertEquals(
        "../../../categories/short-breaks/clubs.html", second.pagination().previous().href());
    assertEquals(
        "../../../categories/short-breaks/clubs/page-3.html", second.pagination().next().href());
    assertNull(planned.listing("categories/education.html").pagination());
  }

  @Test
  void organisationWithoutServicesHasAPage() {
    OrganisationPage page = (OrganisationPage) planned.view("organisations/northshire.html");
    assertEquals("No services", page.countText());
    assertEquals(List.of(), page.services());
  }

  @Test
  void lettersWithoutEntriesAreNoLinks() {
    sample
        .service("a", "Élan")
        .service("b", "1st Club", service -> service.alsoKnownAs = List.of("First Club"))
        .service("c", "Ωmega");
    AToZPage opening = (AToZPage) planned.view("a-to-z.html");
    assertEquals(
        List.of("E", "F", "0 to 9"),
        opening.letters().stream()
            .filter(letter -> !letter.href().isEmpty())
            .map(AToZPage.Letter::text)
            .toList());
    assertEquals(27, opening.letters().size());
    AToZPage f = (AToZPage) planned.view("a-to-z/f.html");
    assertEquals(
        List.of(new AToZPage.Entry("First Club", "../services/b.html", "see 1st Club")),
        f.entries());
    AToZPage others = (AToZPage) planned.view("a-to-z/0-9.html");
    assertEquals(
        List.of("1st Club", "Ωmega"), others.entries().stream().map(AToZPage.Entry::text).toList());
  }

  @Test
  void homePageLeadsOnlyToWhatHasServices() {
    sample.service("a", "A", service -> service.stages = List.of(sample.primary));
    HomePage home = (HomePage) planned.view("index.html");
    assertEquals(List.of("Primary"), terms(home.stages()));
    assertEquals(List.of("Short breaks"), terms(home.categories()));
    assertEquals(List.of(), home.needs());
    sample.service("b", "B", service -> service.needs = List.of(sample.anyNeed));
    HomePage withAny = (HomePage) planned.view("index.html");
    assertEquals(List.of("Communication and interaction"), terms(withAny.needs()));
  }

  private static List<String> terms(List<TermCard> cards) {
    return cards.stream().map(TermCard::name).toList();
  }
}

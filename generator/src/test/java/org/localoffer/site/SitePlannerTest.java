package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Visibility;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.NotFoundPage;
import org.localoffer.site.view.ServicePage;

/** What is in a plan, under which title and path. */
class SitePlannerTest {

  private final SampleDirectory sample = new SampleDirectory();

  private final PlannedSample planned = new PlannedSample(sample);

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
    planned.addMany(120);
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
    planned.addMany(60);
    List<String> paths = sample.plan().pages().stream().map(page -> page.path().value()).toList();
    assertEquals(paths.stream().sorted().distinct().toList(), paths);
  }

  @Test
  void samePlanComesOutTwice() {
    planned.addMany(60);
    assertEquals(sample.plan().pages(), sample.plan().pages());
    assertEquals(sample.plan().services(), sample.plan().services());
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
    assertNull(planned.find("services/future.html"));
    assertNull(planned.find("services/closed.html"));
    ServicePage closing = planned.service("closing");
    assertEquals("Closing on 2 November 2026", closing.notice().heading());
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
    PlannedPage page = planned.find("services/a.html");
    assertEquals(
        List.of("Home", "Find support", "Short breaks", "Clubs"),
        page.page().breadcrumbs().stream().map(LinkView::text).toList());
  }

  @Test
  void councilWithoutNewsOrGuidesHasNoEmptyLists() {
    sample.service("a", "A");
    SitePlan plan = sample.plan();
    assertNull(PlannedSample.findIn(plan, "guides.html"));
    assertNull(PlannedSample.findIn(plan, "news.html"));
    assertNull(PlannedSample.findIn(plan, "feedback.html"));
    assertNull(PlannedSample.findIn(plan, "glossary.html"));
  }
}

package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Cost;
import org.localoffer.directory.RichText;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PlaceView;
import org.localoffer.site.view.PlaceView.AccessView;
import org.localoffer.site.view.ServicePage;

/** The page of a service: what is stated, what is not, and what is said of it. */
class ServicePagesTest {

  private final SampleDirectory sample = new SampleDirectory();

  private final PlannedSample planned = new PlannedSample(sample);

  @Test
  void fourQuestionsAreAnsweredWithNotStatedAndOthersLeftOut() {
    sample.service("bare", "Bare");
    ServicePage page = planned.service("bare");
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
    List<Fact> cost = planned.service("a").cost();
    assertEquals(List.of("cost", "funding"), keys(cost));
    assertFalse(cost.getFirst().stated());
  }

  @Test
  void accessHasThreeStatesAndSilenceIsNotNo() {
    sample.service(
        "a", "A", service -> service.locations = List.of(sample.hall(), sample.hidden()));
    List<PlaceView> places = planned.service("a").places();
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
    PlaceView place = planned.service("a").places().getFirst();
    assertEquals("Online", place.kind());
    assertEquals("", place.accessNote());
  }

  @Test
  void schoolAnswersHaveThreeStates() {
    ServicePage school =
        (ServicePage)
            PlannedSample.viewOf(SampleDirectory.full().plan(), "services/orchard-school.html");
    assertEquals("Yes", value(school.school(), "sen-unit"));
    assertEquals("Not stated", value(school.school(), "resourced-provision"));
    assertEquals("No", value(school.school(), "section-41"));
  }

  @Test
  void overdueCheckIsSaidFromTheDayAfterItWasDue() {
    SampleDirectory full = SampleDirectory.full();
    ServicePage school =
        (ServicePage) PlannedSample.viewOf(full.plan(), "services/orchard-school.html");
    assertTrue(school.checked().overdue());
    assertEquals("2026-09-01", school.checked().due());
    SitePlan onTheDay = SitePlanner.plan(full.directory(), LocalDate.of(2026, 9, 1));
    assertFalse(
        ((ServicePage) PlannedSample.viewOf(onTheDay, "services/orchard-school.html"))
            .checked()
            .overdue());
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

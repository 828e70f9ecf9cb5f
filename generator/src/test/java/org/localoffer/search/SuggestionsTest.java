package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localoffer.searchindex.Suggestion;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.SitePlan;

class SuggestionsTest {

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void serviceIsOfferedByItsNamesWithItsOrganisation() {
    sample.service(
        "play-club", "Play\nClub", service -> service.alsoKnownAs = List.of("Sat\nclub"));
    assertEquals(
        new Suggestion(
            "Play Club", List.of("Sat club"), "services/play-club.html", "Bluebell Trust"),
        Suggestions.of(sample.plan()).getLast());
  }

  @Test
  void guideIsCalledAGuide() {
    sample.guide(
        SampleDirectory.guide("x", "Asking for help", SampleDirectory.text("<p>Opening</p>")));
    assertTrue(
        Suggestions.of(sample.plan())
            .contains(new Suggestion("Asking for help", List.of(), "guides/x.html", "Guide")));
  }

  @Test
  void termsComeFirstAndEveryAddressIsAPage() {
    SitePlan plan = sample.service("play-club", "Play Club").plan();
    List<Suggestion> suggestions = Suggestions.of(plan);
    assertEquals(plan.terms().size() + plan.services().size(), suggestions.size());
    assertTrue(plan.terms().size() > 3, "terms: " + plan.terms().size());
    for (int i = 0; i < plan.terms().size(); i++) {
      assertEquals(plan.terms().get(i).name(), suggestions.get(i).name());
      assertEquals(plan.terms().get(i).also(), suggestions.get(i).also());
    }
    Set<String> pages = new HashSet<>();
    for (PlannedPage page : plan.pages()) {
      pages.add(page.path().value());
    }
    for (Suggestion suggestion : suggestions) {
      assertTrue(pages.contains(suggestion.address()), suggestion.address());
    }
  }

  @Test
  void kindOfATermIsSaidInWords() {
    sample.service("play-club", "Play Club");
    Set<String> kinds = new HashSet<>();
    for (Suggestion suggestion : Suggestions.of(sample.plan())) {
      kinds.add(suggestion.kind());
    }
    assertTrue(
        kinds.containsAll(Set.of("Category", "Need", "Area", "Level of support")),
        kinds.toString());
  }
}

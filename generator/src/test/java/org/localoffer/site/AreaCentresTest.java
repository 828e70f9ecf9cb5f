package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Location;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.site.view.AreaCentre;
import org.localoffer.site.view.SearchPage;

class AreaCentresTest {

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void middleOfAnAreaIsTheMedianOfItsPlaces() {
    place("a", sample.northbrook, new Location.Point(52.1, -0.9));
    place("b", sample.northbrook, new Location.Point(52.2, -0.8));
    place("c", sample.northbrook, new Location.Point(58.9, 1.7));
    assertEquals(
        List.of(new AreaCentre("northbrook", "Northbrook", "52.2000", "-0.8000")), centres());
  }

  @Test
  void twoPlacesHaveTheirMiddleBetweenThem() {
    place("a", sample.northbrook, new Location.Point(52.1, -0.9));
    place("b", sample.northbrook, new Location.Point(52.20002, -0.8));
    assertEquals(
        List.of(new AreaCentre("northbrook", "Northbrook", "52.1500", "-0.8500")), centres());
  }

  @Test
  void placeInAPartCountsForTheWholeAreaToo() {
    Term town = sample.term(VocabularyName.AREAS, "northbrook/town", "Town", sample.northbrook);
    place("a", town, new Location.Point(0, 0));
    assertEquals(
        List.of(
            new AreaCentre("northbrook", "Northbrook", "0.0000", "0.0000"),
            new AreaCentre("northbrook/town", "Town", "0.0000", "0.0000")),
        centres());
  }

  @Test
  void areaWithoutAKnownPlaceHasNoMiddle() {
    place("a", sample.northbrook, null);
    place("b", null, new Location.Point(52.1, -0.9));
    assertEquals(List.of(), centres());
  }

  private void place(String slug, @Nullable Term area, Location.@Nullable Point point) {
    Location location = new Location("", null, false, List.of(), "", area, point, List.of(), "");
    sample.service(
        slug,
        slug.toUpperCase(java.util.Locale.ROOT) + " club",
        service -> service.locations = List.of(location));
  }

  private List<AreaCentre> centres() {
    return sample.plan().pages().stream()
        .map(PlannedPage::view)
        .filter(SearchPage.class::isInstance)
        .map(SearchPage.class::cast)
        .findFirst()
        .orElseThrow()
        .centres();
  }
}

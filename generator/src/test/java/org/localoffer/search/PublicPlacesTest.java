package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Location;
import org.localoffer.directory.Location.Kind;
import org.localoffer.directory.Location.Point;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.SearchPlace;

/** Where services are, and where the middle of an area is: no hidden place may shift it. */
class PublicPlacesTest {

  private static final Term VALLEY = area("fern-valley", null);
  private static final Term NETHER_FERN = area("fern-valley/nether-fern", VALLEY);
  private static final PublicPlaces PLACES =
      new PublicPlaces(
          new PostcodeTable(List.of(new PostcodeSector("ZZ1 1", 52.3, -0.9)), "invented"));

  private static Term area(String path, @Nullable Term parent) {
    return new Term(
        VocabularyName.AREAS,
        path,
        path,
        "",
        List.of(),
        parent,
        parent == null ? 0 : 1,
        false,
        AgeRange.NOT_STATED,
        false);
  }

  private static Location place(
      @Nullable Kind kind, String postcode, @Nullable Term area, @Nullable Point point) {
    return new Location("", kind, false, List.of(), postcode, area, point, List.of(), "");
  }

  private static Location hidden(Term area) {
    return new Location("", Kind.PHYSICAL, true, List.of(), "ZZ1", area, null, List.of(), "");
  }

  private static List<Point> positions(Location... locations) {
    return PLACES.positions(List.of(locations));
  }

  private static List<SearchPlace> centres(Location... locations) {
    return PLACES.centres(new ArrayList<>(List.of(locations)));
  }

  @Test
  void placeIsWhereItsEntrySaysOrElseWhereItsPostcodeLies() {
    Point said = new Point(52.2, -0.9);
    assertEquals(List.of(said), positions(place(Kind.PHYSICAL, "ZZ1 1ZZ", null, said)));
    assertEquals(
        List.of(new Point(52.3, -0.9)), positions(place(Kind.PHYSICAL, "ZZ1 1ZZ", null, null)));
    assertEquals(List.of(new Point(52.3, -0.9)), positions(place(null, "ZZ1 1ZZ", null, null)));
    assertEquals(List.of(), positions(place(null, "ZZ1 2ZZ", null, null)));
    assertEquals(List.of(), positions(place(null, "", null, null)));
  }

  @Test
  void severalPlacesCountOnceEachInTheirOrder() {
    Point a = new Point(52.2, -0.9);
    Point b = new Point(52.1, -0.9);
    assertEquals(
        List.of(a, b),
        positions(place(null, "", null, a), place(null, "", null, b), place(null, "", VALLEY, a)));
  }

  @Test
  void hiddenAddressesAndWhatIsNoPlaceToGoToHaveNoPosition() {
    assertEquals(List.of(), positions(hidden(VALLEY)));
    Point point = new Point(52.2, -0.9);
    for (Kind kind : List.of(Kind.ONLINE, Kind.HOME, Kind.PHONE, Kind.OUTREACH)) {
      assertEquals(List.of(), positions(place(kind, "ZZ1 1ZZ", VALLEY, point)), kind.name());
    }
  }

  @Test
  void middleOfAnAreaIsTheMeanOfTheDifferentPlacesInItAndWithinIt() {
    Point a = new Point(52.2, -0.9);
    Point b = new Point(52.4, -0.7);
    assertEquals(
        List.of(
            new SearchPlace("fern-valley", 523_000, -8_000),
            new SearchPlace("fern-valley/nether-fern", 524_000, -7_000)),
        centres(
            place(Kind.PHYSICAL, "", VALLEY, a),
            place(Kind.PHYSICAL, "", VALLEY, a),
            place(Kind.PHYSICAL, "", NETHER_FERN, b),
            place(Kind.ONLINE, "", VALLEY, new Point(50, -5)),
            hidden(VALLEY),
            place(Kind.PHYSICAL, "", null, new Point(50, -5))));
  }

  @Test
  void areaWithoutAPlaceHasNoMiddle() {
    assertEquals(List.of(), centres(hidden(VALLEY), place(null, "", VALLEY, null)));
  }
}

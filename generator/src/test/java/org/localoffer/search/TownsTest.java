package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Location;
import org.localoffer.directory.Location.Kind;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** Which towns of addresses stand for areas. */
class TownsTest {

  private static final Term NORTH = area("north", "North Ward");
  private static final Term SOUTH = area("south", "South Ward");
  private static final Term HILL = area("hill", "Marlow Hill");

  private static final List<Term> AREAS = new ArrayList<>(List.of(NORTH, SOUTH, HILL));

  static {
    AREAS.add(area("twin", "Dorling and Upham"));
    for (int i = 0; i < 2; i++) {
      AREAS.add(area("ward-" + i, "Ward " + i));
    }
  }

  @Test
  void townThatNoAreaIsCalledStandsForTheAreasItLiesIn() {
    assertEquals(
        Map.of("Marlow", List.of("hill", "north")),
        towns(place(NORTH, "1 High Street", "Marlow"), place(HILL, "2 Low Street", "Marlow")));
  }

  @Test
  void nameOfAnAreaStaysThatArea() {
    assertEquals(Map.of(), towns(place(SOUTH, "The Hall", "marlow hill")));
    assertEquals(Map.of(), towns(place(SOUTH, "The Hall", "Dorling")));
  }

  @Test
  void nameInManyAreasTellsNoneApart() {
    assertEquals(
        Map.of(),
        towns(
            place(NORTH, "1 High Street", "Bigcity"),
            place(SOUTH, "2 High Street", "Bigcity"),
            place(HILL, "3 High Street", "Bigcity")));
  }

  @Test
  void streetsAndPlacesThatFamiliesDoNotVisitAreNoTowns() {
    assertEquals(
        Map.of(),
        towns(
            place(NORTH, "Marlow"),
            place(NORTH, "The Hall", "12 Marlow Road"),
            new Location(
                "", Kind.PHONE, false, List.of("PO Box", "Marlow"), "", NORTH, null, List.of(), ""),
            new Location("", Kind.PHYSICAL, true, List.of(), "ZZ1", NORTH, null, List.of(), "")));
  }

  private static Map<String, List<String>> towns(Location... locations) {
    return Towns.of(List.of(locations), AREAS);
  }

  private static Location place(Term area, String... address) {
    return new Location(
        "", Kind.PHYSICAL, false, List.of(address), "ZZ1 1ZZ", area, null, List.of(), "");
  }

  private static Term area(String path, String name) {
    return new Term(
        VocabularyName.AREAS,
        path,
        name,
        "",
        List.of(),
        null,
        0,
        false,
        AgeRange.NOT_STATED,
        false);
  }
}

package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.localoffer.directory.Location;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** Eastings and northings become the latitudes and longitudes of maps and phones. */
class NationalGridTest {

  /** Ten-thousandths of a second of arc: three millimetres. */
  private static final double A_HAIR = 0.0001 / 3600;

  /** Five metres in degrees of latitude. */
  private static final double FIVE_METRES = 5.0 / 111_000;

  private static double degrees(int degrees, int minutes, double seconds) {
    return degrees + minutes / 60.0 + seconds / 3600;
  }

  /** Annex C.2 of “A guide to coordinate systems in Great Britain”. */
  @Test
  void ordnanceSurveysWorkedExampleOfTheProjectionComesOutToTheLastDigit() {
    double[] airy = NationalGrid.unproject(651_409.903, 313_177.270);
    assertEquals(degrees(52, 39, 27.2531), Math.toDegrees(airy[0]), A_HAIR);
    assertEquals(degrees(1, 43, 4.5177), Math.toDegrees(airy[1]), A_HAIR);
  }

  /** Measured points of Ordnance Survey's own network (OSTN15's test data), from end to end. */
  @Test
  void pointsThatOrdnanceSurveyHasMeasuredAreWithinFiveMetres() {
    assertNear(49.92226393730, -6.29977752014, 91_492.146, 11_318.804); // St Mary's, Scilly
    assertNear(50.43885825610, -4.10864563561, 250_359.811, 62_016.569); // Plymouth
    assertNear(51.48936564950, -0.11992557180, 530_624.974, 178_388.464); // London
    assertNear(52.65800783028, 1.71607397365, 651_409.804, 313_177.450); // Caister
    assertNear(53.80021519630, -1.66379168242, 422_242.186, 433_818.701); // Leeds
    assertNear(55.92478265510, -3.29479219337, 319_188.434, 670_947.534); // Edinburgh
  }

  private static void assertNear(double latitude, double longitude, double east, double north) {
    Location.Point found = NationalGrid.toWgs84(east, north);
    assertEquals(latitude, found.latitude(), FIVE_METRES, found::toString);
    double perDegree = Math.cos(Math.toRadians(latitude));
    assertEquals(longitude, found.longitude(), FIVE_METRES / perDegree, found::toString);
  }

  /** PROJ's formulas in Java, with the same seven numbers, over the whole grid. */
  @Test
  void agreesWithAnotherProgramAllOverGreatBritain() {
    CRSFactory systems = new CRSFactory();
    CoordinateReferenceSystem grid =
        systems.createFromParameters(
            "OSGB36",
            "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
                + " +towgs84=446.448,-125.157,542.060,0.1502,0.2470,0.8421,-20.4894 +units=m");
    CoordinateReferenceSystem wgs84 =
        systems.createFromParameters("WGS84", "+proj=longlat +datum=WGS84");
    CoordinateTransform transform = new CoordinateTransformFactory().createTransform(grid, wgs84);
    int points = 0;
    for (int east = 80_000; east <= 660_000; east += 20_000) {
      for (int north = 10_000; north <= 1_220_000; north += 22_000) {
        ProjCoordinate expected = new ProjCoordinate();
        transform.transform(new ProjCoordinate(east, north), expected);
        Location.Point found = NationalGrid.toWgs84(east, north);
        assertEquals(expected.y, found.latitude(), A_HAIR * 10, east + " " + north);
        assertEquals(expected.x, found.longitude(), A_HAIR * 10, east + " " + north);
        points++;
      }
    }
    assertTrue(points > 1_500);
  }
}

package org.localoffer.postcode;

import org.localoffer.directory.Location;

/**
 * Eastings and northings of the National Grid (OSGB36) → latitude and longitude (WGS 84), by the
 * formulas of Ordnance Survey's “A guide to coordinate systems in Great Britain”: the transverse
 * Mercator projection backwards (annex C), degrees to metres from the middle of the earth and back
 * (annex B), and between them one shift, turn and scale for the whole of Great Britain (section
 * 6.6), which is true to about five metres. A sector is a thousand metres wide.
 */
final class NationalGrid {

  /** Airy 1830, the ellipsoid of the grid: semi-axes in metres. */
  private static final double AIRY_A = 6_377_563.396;

  private static final double AIRY_B = 6_356_256.909;

  /** GRS80, the ellipsoid of WGS 84 to a tenth of a millimetre. */
  private static final double GRS80_A = 6_378_137.000;

  private static final double GRS80_B = 6_356_752.314_140;

  /** Scale on the central meridian. */
  private static final double F0 = 0.999_601_271_7;

  /** True origin, and what the grid adds to it in metres. */
  private static final double PHI0 = Math.toRadians(49);

  private static final double LAMBDA0 = Math.toRadians(-2);
  private static final double E0 = 400_000;
  private static final double N0 = -100_000;

  /** From OSGB36 to WGS 84: metres, arc seconds, parts per million. */
  private static final double SHIFT_X = 446.448;

  private static final double SHIFT_Y = -125.157;
  private static final double SHIFT_Z = 542.060;
  private static final double TURN_X = arcSeconds(0.1502);
  private static final double TURN_Y = arcSeconds(0.2470);
  private static final double TURN_Z = arcSeconds(0.8421);
  private static final double SCALE = 1 - 20.4894e-6;

  /** The formulas end when a step is less than this: metres, and radians (a hundredth of one). */
  private static final double ENOUGH_METRES = 0.000_01;

  private static final double ENOUGH_RADIANS = 1e-12;

  /** Each step makes the error some thousand times smaller; four do. */
  private static final int MAX_STEPS = 20;

  private NationalGrid() {}

  /** The point of WGS 84 at an easting and a northing in metres. */
  static Location.Point toWgs84(double easting, double northing) {
    double[] airy = unproject(easting, northing);
    return onWgs84(airy[0], airy[1]);
  }

  /** Latitude and longitude on the Airy ellipsoid, in radians. */
  static double[] unproject(double easting, double northing) {
    double phi = latitudeOfMeridian(northing);
    double sin = Math.sin(phi);
    double tan = Math.tan(phi);
    double sec = 1 / Math.cos(phi);
    double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
    double nu = AIRY_A * F0 / Math.sqrt(1 - e2 * sin * sin);
    double rho = nu * (1 - e2) / (1 - e2 * sin * sin);
    double eta2 = nu / rho - 1;
    double t2 = tan * tan;
    double t4 = t2 * t2;
    double d = (easting - E0) / nu;
    double d2 = d * d;
    double vii = tan * nu / (2 * rho);
    double viii = tan * nu / (24 * rho) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
    double ix = tan * nu / (720 * rho) * (61 + 90 * t2 + 45 * t4);
    double xi = sec / 6 * (nu / rho + 2 * t2);
    double xii = sec / 120 * (5 + 28 * t2 + 24 * t4);
    double xiia = sec / 5040 * (61 + 662 * t2 + 1320 * t4 + 720 * t4 * t2);
    return new double[] {
      phi - d2 * (vii - d2 * (viii - d2 * ix)),
      LAMBDA0 + d * (sec - d2 * (xi - d2 * (xii - d2 * xiia)))
    };
  }

  /** The latitude at which the central meridian reaches a northing. */
  private static double latitudeOfMeridian(double northing) {
    double phi = PHI0;
    double missing = northing - N0;
    for (int step = 0; step < MAX_STEPS && Math.abs(missing) >= ENOUGH_METRES; step++) {
      phi += missing / (AIRY_A * F0);
      missing = northing - N0 - meridian(phi);
    }
    return phi;
  }

  /** Metres along the central meridian from the true origin. */
  private static double meridian(double phi) {
    double n = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
    double n2 = n * n;
    double n3 = n2 * n;
    double less = phi - PHI0;
    double sum = phi + PHI0;
    return AIRY_B
        * F0
        * ((1 + n + 1.25 * n2 + 1.25 * n3) * less
            - (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(less) * Math.cos(sum)
            + (1.875 * n2 + 1.875 * n3) * Math.sin(2 * less) * Math.cos(2 * sum)
            - 35.0 / 24 * n3 * Math.sin(3 * less) * Math.cos(3 * sum));
  }

  private static Location.Point onWgs84(double phi, double lambda) {
    double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
    double nu = AIRY_A / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
    double x = nu * Math.cos(phi) * Math.cos(lambda);
    double y = nu * Math.cos(phi) * Math.sin(lambda);
    double z = nu * (1 - e2) * Math.sin(phi);
    return onGrs80(
        SHIFT_X + SCALE * x - TURN_Z * y + TURN_Y * z,
        SHIFT_Y + TURN_Z * x + SCALE * y - TURN_X * z,
        SHIFT_Z - TURN_Y * x + TURN_X * y + SCALE * z);
  }

  /** Metres from the middle of the earth → degrees. */
  private static Location.Point onGrs80(double x, double y, double z) {
    double e2 = 1 - GRS80_B * GRS80_B / (GRS80_A * GRS80_A);
    double p = Math.hypot(x, y);
    double phi = Math.atan2(z, p * (1 - e2));
    double last = phi + 1;
    for (int step = 0; step < MAX_STEPS && Math.abs(phi - last) > ENOUGH_RADIANS; step++) {
      last = phi;
      double nu = GRS80_A / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
      phi = Math.atan2(z + e2 * nu * Math.sin(phi), p);
    }
    return new Location.Point(Math.toDegrees(phi), Math.toDegrees(Math.atan2(y, x)));
  }

  private static double arcSeconds(double seconds) {
    return Math.toRadians(seconds / 3600);
  }
}

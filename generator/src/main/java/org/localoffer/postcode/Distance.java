package org.localoffer.postcode;

import org.localoffer.directory.Location;

/** As the crow flies, on a ball: true to half a hundredth. */
final class Distance {

  /** The mean radius of the earth in kilometres; {@code near.js} has the same. */
  private static final double EARTH = 6_371.0088;

  private Distance() {}

  /** Kilometres between two points. */
  static double kilometres(Location.Point a, Location.Point b) {
    double north = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double east = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.sin(north) * Math.sin(north)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.sin(east)
                * Math.sin(east);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Degrees of latitude that a distance can span at most. */
  static double degreesNorth(double kilometres) {
    return Math.toDegrees(kilometres / EARTH);
  }
}

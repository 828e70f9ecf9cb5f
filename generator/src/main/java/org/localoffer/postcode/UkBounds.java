package org.localoffer.postcode;

/** The box around the United Kingdom: Scilly to Shetland, Fermanagh to Lowestoft. */
final class UkBounds {

  private static final double SOUTH = 49.8;
  private static final double NORTH = 60.9;
  private static final double WEST = -8.7;
  private static final double EAST = 1.8;

  private UkBounds() {}

  /** Whether a point (degrees, WGS 84) lies inside. */
  static boolean contain(double latitude, double longitude) {
    return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
  }
}

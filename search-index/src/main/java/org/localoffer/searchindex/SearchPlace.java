package org.localoffer.searchindex;

/**
 * A place that has a name.
 *
 * @param name its name, such as a postcode sector or an area
 * @param latitude in ten-thousandths of a degree north, some eleven metres
 * @param longitude in ten-thousandths of a degree east
 */
public record SearchPlace(String name, int latitude, int longitude) {

  private static final double UNITS_PER_DEGREE = 10_000;

  /** A place at a position in degrees. */
  public static SearchPlace at(String name, double latitude, double longitude) {
    return new SearchPlace(
        name,
        (int) Math.round(latitude * UNITS_PER_DEGREE),
        (int) Math.round(longitude * UNITS_PER_DEGREE));
  }
}

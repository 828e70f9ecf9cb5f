package org.localoffer.postcode;

import org.localoffer.directory.Location;

/**
 * The middle of a sector's postcodes.
 *
 * @param sector {@code ZZ1 1}
 * @param point the mean of their positions
 * @param postcodes how many they are, 1 or more
 */
record SectorCentre(String sector, Location.Point point, int postcodes) {

  /** {@code ZZ1}. */
  String outward() {
    return sector.substring(0, sector.length() - 2);
  }
}

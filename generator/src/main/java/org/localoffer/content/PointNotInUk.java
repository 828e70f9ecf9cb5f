package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Coordinates lie far outside the United Kingdom. */
final class PointNotInUk extends ContentRule implements ServiceRule {

  PointNotInUk() {
    super("LO-PLACE-02", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    for (Draft place : service.list(ServiceShape.LOCATIONS)) {
      Double latitude = place.get(ServiceShape.Place.LATITUDE);
      Double longitude = place.get(ServiceShape.Place.LONGITUDE);
      if (latitude != null && longitude != null && !isInUk(latitude, longitude)) {
        checks.add(at(place.placeOf(ServiceShape.Place.LATITUDE)));
      }
    }
  }

  /** Degrees north and east, from the Scillies to Shetland and Fermanagh to Lowestoft. */
  private static boolean isInUk(double latitude, double longitude) {
    return latitude >= 49.8 && latitude <= 60.9 && longitude >= -8.7 && longitude <= 1.8;
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "these coordinates lie outside the United Kingdom",
        "Latitude is about 50 to 61 here, longitude about -8 to 2 with a minus sign west of Greenwich. Were they exchanged?");
  }
}

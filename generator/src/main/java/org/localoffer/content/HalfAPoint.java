package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Of two coordinates only one is there. */
final class HalfAPoint extends ContentRule implements ServiceRule {

  HalfAPoint() {
    super("LO-PLACE-01", Severity.ERROR);
  }

  @Override
  public void check(Draft service, Checks checks) {
    for (Draft place : service.list(ServiceShape.LOCATIONS)) {
      boolean latitude = place.isWritten(ServiceShape.Place.LATITUDE);
      boolean longitude = place.isWritten(ServiceShape.Place.LONGITUDE);
      if (latitude != longitude) {
        Field<Double> written =
            latitude ? ServiceShape.Place.LATITUDE : ServiceShape.Place.LONGITUDE;
        checks.add(at(place.keyOf(written), latitude ? "longitude" : "latitude"));
      }
    }
  }

  private Diagnostic at(SourcePosition position, String missing) {
    return Diagnostic.of(
        this,
        position,
        "“" + missing + "” is missing: a place needs both coordinates",
        "Add it, or delete the other one.");
  }
}

package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.Location;

/** A place to go to has no address. */
final class PlaceWithoutPlace extends ContentRule implements ServiceRule {

  PlaceWithoutPlace() {
    super("LO-PLACE-03", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    for (Draft place : service.list(ServiceShape.LOCATIONS)) {
      boolean physical = place.get(ServiceShape.Place.KIND) == Location.Kind.PHYSICAL;
      boolean somewhere =
          place.isWritten(ServiceShape.Place.ADDRESS)
              || place.isWritten(ServiceShape.Place.POSTCODE)
              || place.isWritten(ServiceShape.Place.AREA);
      if (physical && !somewhere) {
        checks.add(at(place.at()));
      }
    }
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "families are to come here, but there is no address, postcode or area",
        "Add at least the postcode or the area, or write kind: online, home, phone or outreach.");
  }
}

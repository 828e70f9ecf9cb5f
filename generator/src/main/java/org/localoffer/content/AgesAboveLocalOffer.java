package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.AgeRange;

/** A service begins at an age that the Local Offer does not reach. */
final class AgesAboveLocalOffer extends ContentRule implements ServiceRule {

  AgesAboveLocalOffer() {
    super("LO-AGE-03", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Draft ages = service.get(ServiceShape.AGES);
    Integer from = ages == null ? null : ages.get(ServiceShape.Ages.FROM);
    if (ages != null && from != null && from > AgeRange.OLDEST_IN_LOCAL_OFFER) {
      checks.add(at(ages.placeOf(ServiceShape.Ages.FROM), from));
    }
  }

  private Diagnostic at(SourcePosition position, int from) {
    return Diagnostic.of(
        this,
        position,
        "this service begins at " + from + ", and a Local Offer is for people up to 25",
        "Is the age right? If the service is for adults only, it does not belong here.");
  }
}

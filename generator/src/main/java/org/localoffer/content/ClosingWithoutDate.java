package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.Availability;

/** A service is closing, and nobody says when. */
final class ClosingWithoutDate extends ContentRule implements ServiceRule {

  ClosingWithoutDate() {
    super("LO-STATE-02", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Availability.Status status = service.get(ServiceShape.STATUS, Availability.Status.OPEN);
    if (status == Availability.Status.CLOSING && !service.isWritten(ServiceShape.CLOSES_ON)) {
      checks.add(at(service.placeOf(ServiceShape.STATUS)));
    }
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this service is closing, but the last day is missing",
        "Add closes_on with the last day, for example 2027-03-31.");
  }
}

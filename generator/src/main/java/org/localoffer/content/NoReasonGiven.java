package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.Availability;

/** A service is closed or full, and nobody says why. */
final class NoReasonGiven extends ContentRule implements ServiceRule {

  NoReasonGiven() {
    super("LO-STATE-01", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Availability.Status status = service.get(ServiceShape.STATUS, Availability.Status.OPEN);
    boolean closed =
        status == Availability.Status.TEMPORARILY_CLOSED || status == Availability.Status.FULL;
    if (closed && !service.isWritten(ServiceShape.STATUS_NOTE)) {
      checks.add(at(service.placeOf(ServiceShape.STATUS)));
    }
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "families see that they cannot use this service now, but not why or until when",
        "Add status_note, for example “Reopens in spring 2027 after repairs”.");
  }
}

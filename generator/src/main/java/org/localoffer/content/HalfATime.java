package org.localoffer.content;

import java.time.LocalTime;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** Of two times only one is there. */
final class HalfATime extends ContentRule implements ServiceRule {

  HalfATime() {
    super("LO-OPEN-02", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    for (Draft line : service.list(ServiceShape.OPENING)) {
      boolean opens = line.isWritten(ServiceShape.Opening.OPENS);
      boolean closes = line.isWritten(ServiceShape.Opening.CLOSES);
      if (opens != closes) {
        Field<LocalTime> written = opens ? ServiceShape.Opening.OPENS : ServiceShape.Opening.CLOSES;
        checks.add(at(line.keyOf(written), opens ? "closes" : "opens"));
      }
    }
  }

  private Diagnostic at(SourcePosition position, String missing) {
    return Diagnostic.of(
        this,
        position,
        "“" + missing + "” is missing, so families know only half",
        "Add it, or say in the note why it is open.");
  }
}

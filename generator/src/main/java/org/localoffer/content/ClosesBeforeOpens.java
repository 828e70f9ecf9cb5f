package org.localoffer.content;

import java.time.LocalTime;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A service closes before it opens. */
final class ClosesBeforeOpens extends ContentRule implements ServiceRule {

  ClosesBeforeOpens() {
    super("LO-OPEN-01", Severity.ERROR);
  }

  @Override
  public void check(Draft service, Checks checks) {
    for (Draft line : service.list(ServiceShape.OPENING)) {
      LocalTime opens = line.get(ServiceShape.Opening.OPENS);
      LocalTime closes = line.get(ServiceShape.Opening.CLOSES);
      if (opens != null && closes != null && !closes.isAfter(opens)) {
        checks.add(
            at(line.placeOf(ServiceShape.Opening.CLOSES), opens.toString(), closes.toString()));
      }
    }
  }

  private Diagnostic at(SourcePosition position, String opens, String closes) {
    return Diagnostic.of(
        this,
        position,
        "it closes (" + closes + ") before it opens (" + opens + ")",
        "Write times of the 24-hour clock: five in the afternoon is 17:00. Where it is open over"
            + " midnight, leave “closes” out and say it in the note.");
  }
}

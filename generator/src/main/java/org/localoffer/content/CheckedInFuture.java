package org.localoffer.content;

import java.time.LocalDate;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An entry says that it will have been checked. */
final class CheckedInFuture extends ContentRule implements CheckedRule {

  CheckedInFuture() {
    super("LO-CHECK-01", Severity.ERROR);
  }

  @Override
  public void check(Draft checked, Checks checks) {
    LocalDate on = checked.get(CheckedShape.ON);
    if (on != null && on.isAfter(checks.today())) {
      checks.add(at(checked.placeOf(CheckedShape.ON), on.toString()));
    }
  }

  private Diagnostic at(SourcePosition position, String on) {
    return Diagnostic.of(
        this,
        position,
        "this says that the entry was checked on " + on + ", and that day has not come yet",
        "Write the day on which somebody last made sure that the entry is right.");
  }
}

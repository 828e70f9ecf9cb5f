package org.localoffer.content;

import java.time.LocalDate;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An entry is overdue for a check. */
final class Overdue extends ContentRule implements CheckedRule {

  Overdue() {
    super("LO-CHECK-03", Severity.WARNING);
  }

  @Override
  public void check(Draft checked, Checks checks) {
    LocalDate on = checked.get(CheckedShape.ON);
    if (on != null) {
      LocalDate due = checked.get(CheckedShape.DUE, on.plusMonths(checks.reviewMonths()));
      if (checks.today().isAfter(due) && !due.isBefore(on)) {
        checks.add(at(checked.placeOf(CheckedShape.ON), due.toString()));
      }
    }
  }

  private Diagnostic at(SourcePosition position, String due) {
    return Diagnostic.of(
        this,
        position,
        "the next check was due on " + due + ", and families are told so",
        "Ask the service whether everything is still right, then write today's date after “on”.");
  }
}

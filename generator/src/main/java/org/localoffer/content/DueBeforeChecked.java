package org.localoffer.content;

import java.time.LocalDate;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The next check is due before the last one. */
final class DueBeforeChecked extends ContentRule implements CheckedRule {

  DueBeforeChecked() {
    super("LO-CHECK-02", Severity.ERROR);
  }

  @Override
  public void check(Draft checked, Checks checks) {
    LocalDate on = checked.get(CheckedShape.ON);
    LocalDate due = checked.get(CheckedShape.DUE);
    if (on != null && due != null && due.isBefore(on)) {
      checks.add(at(checked.placeOf(CheckedShape.DUE)));
    }
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the next check (due) is before the last check (on)",
        "Write a later day, or delete “due”: then it is worked out from the review_months of site.yaml.");
  }
}

package org.localoffer.content;

import java.time.LocalDate;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An entry would never be visible. */
final class NeverVisible extends ContentRule implements ServiceRule {

  NeverVisible() {
    super("LO-SHOW-01", Severity.ERROR);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Draft visible = service.get(ServiceShape.VISIBLE);
    LocalDate from = visible == null ? null : visible.get(ServiceShape.Visible.FROM);
    LocalDate until = visible == null ? null : visible.get(ServiceShape.Visible.UNTIL);
    if (visible != null && from != null && until != null && until.isBefore(from)) {
      checks.add(at(visible.placeOf(ServiceShape.Visible.UNTIL)));
    }
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the last day (until) is before the first day (from), so the entry would never be seen",
        "Exchange the two dates, or leave one out.");
  }
}

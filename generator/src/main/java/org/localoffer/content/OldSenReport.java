package org.localoffer.content;

import java.time.LocalDate;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** An SEN information report is more than a year old. */
final class OldSenReport extends ContentRule implements ServiceRule {

  OldSenReport() {
    super("LO-SCHOOL-02", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Draft education = service.get(ServiceShape.EDUCATION);
    Draft report = education == null ? null : education.get(ServiceShape.Education.SEN_REPORT);
    LocalDate on = report == null ? null : report.get(ServiceShape.Education.REPORT_ON);
    if (report != null && on != null && on.isBefore(checks.today().minusYears(1))) {
      checks.add(at(report.placeOf(ServiceShape.Education.REPORT_ON), on.toString()));
    }
  }

  private Diagnostic at(SourcePosition position, String on) {
    return Diagnostic.of(
        this,
        position,
        "the SEN information report is of " + on + ", more than a year ago",
        "Schools must review it each year. Ask for the new one.");
  }
}

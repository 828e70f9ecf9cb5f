package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A short break does not say when. */
final class ShortBreakWithoutTimes extends ContentRule implements ServiceRule {

  ShortBreakWithoutTimes() {
    super("LO-BREAK-01", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Draft shortBreak = service.get(ServiceShape.SHORT_BREAK);
    if (shortBreak != null
        && shortBreak.get(ServiceShape.ShortBreak.STATEMENT, false)
        && !shortBreak.isWritten(ServiceShape.ShortBreak.TIMES)) {
      checks.add(at(shortBreak.at()));
    }
  }

  private Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "this short break does not say when it is: “times” is missing",
        "Add times, for example [weekend] or [evening, school-holidays]: the short breaks statement needs it.");
  }
}

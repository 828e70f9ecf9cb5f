package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The oldest age is below the youngest. */
final class AgesOutOfOrder extends ContentRule implements ServiceRule {

  AgesOutOfOrder() {
    super("LO-AGE-02", Severity.ERROR);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Draft ages = service.get(ServiceShape.AGES);
    if (ages != null) {
      check(ages, checks.findings());
    }
  }

  /** Looks at {@code {from: …, to: …}} wherever it stands; false where it is out of order. */
  boolean check(Draft ages, Findings findings) {
    Integer from = ages.get(ServiceShape.Ages.FROM);
    Integer to = ages.get(ServiceShape.Ages.TO);
    boolean isInOrder = from == null || to == null || from <= to;
    if (!isInOrder) {
      findings.add(at(ages.placeOf(ServiceShape.Ages.TO), from, to));
    }
    return isInOrder;
  }

  private Diagnostic at(SourcePosition position, int from, int to) {
    return Diagnostic.of(
        this,
        position,
        "the oldest age (" + to + ") is below the youngest age (" + from + ")",
        "Did you mean from: " + to + ", to: " + from + "?");
  }
}

package org.localoffer.content;

import java.math.BigDecimal;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A service is free and has a price. */
final class FreeAndNotFree extends ContentRule implements ServiceRule {

  FreeAndNotFree() {
    super("LO-COST-01", Severity.WARNING);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Draft cost = service.get(ServiceShape.COST);
    if (cost == null || !cost.get(ServiceShape.Cost.FREE, false)) {
      return;
    }
    for (Draft option : cost.list(ServiceShape.Cost.OPTIONS)) {
      BigDecimal amount = option.get(ServiceShape.Cost.AMOUNT);
      if (amount != null && amount.signum() > 0) {
        checks.add(at(option.placeOf(ServiceShape.Cost.AMOUNT), amount.toPlainString()));
      }
    }
  }

  private Diagnostic at(SourcePosition position, String amount) {
    return Diagnostic.of(
        this,
        position,
        "this service is free, and yet it has a price of £" + amount,
        "Is it free? Write free: false where families pay for the service itself; say in the note what the price is for.");
  }
}

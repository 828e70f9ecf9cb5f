package org.localoffer.content;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.Term;

/** A service with criteria does not say what they are. */
final class CriteriaMissing extends ContentRule implements ServiceRule {

  /** What the SEND Regulations 2014 ask wherever criteria have to be met (Schedule 2). */
  private static final List<Field<?>> REQUIRED =
      List.of(ServiceShape.ELIGIBILITY, ServiceShape.DECIDED_BY, ServiceShape.REFERRAL);

  CriteriaMissing() {
    super("LO-LEVEL-01", Severity.ERROR);
  }

  @Override
  public void check(Draft service, Checks checks) {
    Term level = service.get(ServiceShape.SUPPORT_LEVEL);
    if (level == null || level.openToAll()) {
      return;
    }
    for (Field<?> field : REQUIRED) {
      boolean empty = service.get(field) instanceof Draft fields && fields.isEmpty();
      if (empty || !service.isWritten(field)) {
        checks.add(at(service.placeOf(ServiceShape.SUPPORT_LEVEL), level.name(), field.name()));
      }
    }
  }

  private Diagnostic at(SourcePosition position, String level, String field) {
    return Diagnostic.of(
        this,
        position,
        "services of the level “" + level + "” must say “" + field + "”, and this one does not",
        switch (field) {
          case "eligibility" ->
              "Say in plain words who can get it, for example: Disabled children aged 5 to 11 who live in the county.";
          case "decided_by" -> "Say who decides, for example: The short breaks panel.";
          default ->
              "Say how to ask for it, for example: referral: {routes: [self], how: Phone us.}";
        });
  }
}

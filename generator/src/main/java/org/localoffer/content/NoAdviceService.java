package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The independent advice service is not named. */
final class NoAdviceService extends ContentRule {

  NoAdviceService() {
    super("LO-SITE-23", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the advice service is not named, so no page can point families to it",
        "Add advice_service with the slug of its entry: every council must provide one (Children and Families Act 2014, section 32).");
  }
}

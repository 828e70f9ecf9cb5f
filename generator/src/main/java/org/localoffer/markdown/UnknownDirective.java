package org.localoffer.markdown;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** Lines that begin with {@code ::} bring data in; the word after it must be known. */
final class UnknownDirective extends TextRule {

  static final UnknownDirective RULE = new UnknownDirective();

  private UnknownDirective() {
    super("LO-TEXT-12", Severity.ERROR);
  }

  void report(TextFindings findings, SourcePosition at, String name) {
    @Nullable String nearest = Suggestion.nearest(name, DirectiveLine.NAMES);
    findings.add(
        this,
        at,
        "there is no directive " + quote("::" + name),
        Suggestion.question(nearest == null ? null : "::" + nearest)
            + "There are ::services, ::contact, ::timeline and ::glossary. To show the two colons"
            + " themselves, write \\:: in place of ::.");
  }
}

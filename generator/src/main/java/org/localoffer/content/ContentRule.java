package org.localoffer.content;

import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.diagnostic.Severity;

/** A rule about content: a class of its own for each, listed in {@link Rules}. */
abstract class ContentRule implements Rule {

  private final RuleId id;
  private final Severity severity;

  ContentRule(String id, Severity severity) {
    this.id = new RuleId(id);
    this.severity = severity;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }
}

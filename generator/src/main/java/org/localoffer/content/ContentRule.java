package org.localoffer.content;

import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;

/** A rule about content: a class of its own for each, listed in {@link Rules}. */
abstract class ContentRule extends NamedRule {

  ContentRule(String id, Severity severity) {
    super(id, severity);
  }
}

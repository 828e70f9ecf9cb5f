package org.localoffer.diagnostic;

/**
 * One thing that can be wrong: one class, one id, one page.
 *
 * <p>The page is the resource {@code org/localoffer/rules/<id>.md}; its examples are the rule's
 * test.
 */
public interface Rule {

  /** The rule's lasting name. */
  RuleId id();

  /** Whether what it finds stops the site from being published. */
  Severity severity();
}

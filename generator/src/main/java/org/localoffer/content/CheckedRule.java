package org.localoffer.content;

/** A rule that looks at {@code checked}, wherever an entry has it. */
interface CheckedRule {

  /** Adds what is wrong with {@code checked}. */
  void check(Draft checked, Checks checks);
}

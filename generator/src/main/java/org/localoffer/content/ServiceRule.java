package org.localoffer.content;

/** A rule that looks at one service as a whole. */
interface ServiceRule {

  /** Adds what is wrong with {@code service}. */
  void check(Draft service, Checks checks);
}

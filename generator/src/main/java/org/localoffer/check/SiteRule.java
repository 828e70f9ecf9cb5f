package org.localoffer.check;

import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.Severity;

/** A rule about finished pages. Its page is {@code org/localoffer/rules/<id>.md}. */
interface SiteRule extends Rule {

  /** Reports what breaks the rule. */
  void check(CheckedSite site, Report report);

  /** Most faults of a finished page harm somebody who reads it. */
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}

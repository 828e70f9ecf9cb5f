package org.localoffer.content;

import java.time.LocalDate;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;

/**
 * What rules need besides the entry.
 *
 * @param findings where they report
 * @param today the day for which the site is built
 * @param reviewMonths after how many months a check is due that names no day
 */
record Checks(Findings findings, LocalDate today, int reviewMonths) {

  void add(Diagnostic diagnostic) {
    findings.add(diagnostic);
  }
}

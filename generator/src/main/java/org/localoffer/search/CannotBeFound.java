package org.localoffer.search;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.SearchCase;

/** A search is to find an entry that families do not see on the day of the build. */
final class CannotBeFound extends NamedRule {

  CannotBeFound() {
    super("LO-SEARCH-02", Severity.WARNING);
  }

  /**
   * @param wanted the entry that must be found, as an editor writes it
   */
  Diagnostic at(SourcePosition position, SearchCase tried, String wanted) {
    return Diagnostic.of(
        this,
        position,
        "“" + tried.query() + "” should find " + wanted + ", which families do not see today",
        "Look at “visible” in the entry. If it will come back, leave this line as it is; if it has"
            + " gone for good, name what families are to find instead.");
  }
}

package org.localoffer.postcode;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The columns of a file are not those of a postcode directory. */
final class UnknownLayout extends PostcodeRule {

  UnknownLayout() {
    super("LO-IMPORT-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String found) {
    return Diagnostic.of(
        this,
        position,
        "this is not a postcode directory whose columns are known: the first line has " + found,
        "Give the CSV file of the ONS Postcode Directory with its first line (pcds, and lat and"
            + " long or east1m and north1m, formerly oseast1m and osnrth1m), or one of Code-Point"
            + " Open (Postcode, Positional_quality_indicator, Eastings, Northings and six more).");
  }
}

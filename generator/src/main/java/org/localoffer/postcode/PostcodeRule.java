package org.localoffer.postcode;

import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;

/** A rule about postcodes and where they lie. */
abstract sealed class PostcodeRule extends NamedRule
    permits BadRow,
        BadSector,
        BadSectorNumber,
        NoPostcodes,
        NotATable,
        NothingInArea,
        SectorColumns,
        SectorNotInUk,
        SectorTwice,
        TooLargeToImport,
        TooManyBadRows,
        UnknownLayout {

  PostcodeRule(String id, Severity severity) {
    super(id, severity);
  }
}

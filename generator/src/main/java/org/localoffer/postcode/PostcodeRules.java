package org.localoffer.postcode;

import java.util.List;
import org.localoffer.diagnostic.Rule;

/** Every rule about postcodes, in the order of their ids. */
public final class PostcodeRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new UnknownLayout(),
          new NotATable(),
          new BadRow(),
          new TooManyBadRows(),
          new NoPostcodes(),
          new NothingInArea(),
          new TooLargeToImport(),
          new SectorColumns(),
          new BadSector(),
          new BadSectorNumber(),
          new SectorNotInUk(),
          new SectorTwice());

  private PostcodeRules() {}
}

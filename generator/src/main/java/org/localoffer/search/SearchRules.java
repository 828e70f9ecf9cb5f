package org.localoffer.search;

import java.util.List;
import org.localoffer.diagnostic.Rule;

/** Every rule about what searches find, in the order of their ids. */
public final class SearchRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(new SearchMisses(), new CannotBeFound(), new MeansNothingHere());

  private SearchRules() {}
}

package org.localoffer.directory;

import java.util.List;

/**
 * A query that must find something: what families type, and what they look for.
 *
 * @param query what is typed
 * @param finds the entries that must be found, each of them
 * @param within among the first how many results, from 1
 */
public record SearchCase(String query, List<Wanted> finds, int within) {

  /** Where a case does not say: a family on a phone looks at the first few results. */
  public static final int DEFAULT_WITHIN = 5;

  /** An entry that must be found. */
  public sealed interface Wanted {
    Slug slug();

    /** A service. */
    record OfService(Slug slug) implements Wanted {}

    /** A guide. */
    record OfGuide(Slug slug) implements Wanted {}
  }

  public SearchCase {
    finds = List.copyOf(finds);
  }
}

package org.localoffer.directory;

import java.util.List;

/**
 * A query that must find something.
 *
 * @param query what is typed
 * @param finds the services that must be found
 * @param within among the first how many results, from 1
 */
public record SearchCase(String query, List<Slug> finds, int within) {
  public SearchCase {
    finds = List.copyOf(finds);
  }
}

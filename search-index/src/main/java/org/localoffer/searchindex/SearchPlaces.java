package org.localoffer.searchindex;

import java.util.List;

/**
 * From where distances can be told.
 *
 * @param postcodes postcode sectors, such as {@code ZZ1 1}, each once, in any order; empty where a
 *     site asks for no postcode
 * @param source whom the postcodes are from, to be shown with them; or empty
 * @param centres the middles of areas by the values of the areas' filter, each once
 */
public record SearchPlaces(List<SearchPlace> postcodes, String source, List<SearchPlace> centres) {

  /** No places. */
  public static final SearchPlaces NONE = new SearchPlaces(List.of(), "", List.of());

  public SearchPlaces {
    postcodes = List.copyOf(postcodes);
    centres = List.copyOf(centres);
  }
}

package org.localoffer.searchindex;

/**
 * A value by which documents can be filtered.
 *
 * @param id what documents carry: {@code short-breaks/clubs}; not empty, without spaces, and not
 *     {@link SearchDocument#NOT_STATED}
 * @param label what people read
 * @param depth 0 for a value by itself, 1 for one that stands under the last with depth 0 …
 * @param forAll whether it includes all others: any need, the whole county
 */
public record FacetValue(String id, String label, int depth, boolean forAll) {

  public FacetValue {
    if (id.isBlank() || id.equals(SearchDocument.NOT_STATED) || id.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("not an id for a value of a filter: '" + id + "'");
    }
  }
}

package org.localoffer.searchindex;

import java.util.List;

/**
 * What a query was taken to mean.
 *
 * @param words all its words in order, mended; those split or put together as they were taken
 * @param concepts what it asks for, in order, no two alike
 */
record Reading(List<QueryWord> words, List<Concept> concepts) {

  Reading {
    words = List.copyOf(words);
    concepts = List.copyOf(concepts);
  }

  /**
   * What finds: topics where there are any, else for whom it should be, else whatever was asked. A
   * group of a later kind only ranks.
   */
  FacetKind lead() {
    FacetKind lead = FacetKind.CONDITION;
    for (Concept concept : concepts) {
      if (concept.isTopic()) {
        return FacetKind.TOPIC;
      }
      lead = concept.kind() == FacetKind.PERSON ? FacetKind.PERSON : lead;
    }
    return lead;
  }

  /** Whether something is looked for by name, so that places and ages only rank. */
  boolean hasTopic() {
    return lead() != FacetKind.CONDITION;
  }
}

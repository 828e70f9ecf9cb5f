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

  /** Whether something is looked for by name, so that places and ages only rank. */
  boolean hasTopic() {
    return concepts.stream().anyMatch(concept -> concept.kind() == FacetKind.TOPIC);
  }
}

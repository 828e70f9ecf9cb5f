package org.localoffer.searchindex;

/** What the values of a {@link FacetGroup} do when they are read out of a query. */
public enum FacetKind {
  /** What is looked for: a category, a need. A document is found by it. */
  TOPIC,
  /**
   * How it should be: a hearing loop, a referral by oneself. It only ranks, but the words that name
   * it find.
   */
  TRAIT,
  /**
   * Where, when, for whom and for how much: a place, an age, free of charge. It only ranks, and so
   * do its words, unless the query has nothing else.
   */
  CONDITION
}

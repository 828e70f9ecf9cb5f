package org.localoffer.searchindex;

/** What the values of a {@link FacetGroup} do when they are read out of a query. */
public enum FacetKind {
  /** What is looked for: a category. A document is found by it. */
  TOPIC,
  /**
   * For whom: a need. A topic where nothing else is looked for; beside a topic only its words find,
   * and who is for others loses a share of its score.
   */
  PERSON,
  /**
   * How it should be: a level of support. It adds to the score, and the words that name it find.
   */
  TRAIT,
  /**
   * Where, when and for how much: a place, an age, free of charge. Who is for elsewhere loses a
   * share of its score; its words hardly count, unless the query has nothing else.
   */
  CONDITION
}

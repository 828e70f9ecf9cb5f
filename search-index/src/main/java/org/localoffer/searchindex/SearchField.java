package org.localoffer.searchindex;

/**
 * A part of a document that is searched.
 *
 * @param name what the documents call it: {@code summary}; not blank
 * @param boost how many times a word here counts as against a word in a field with boost 1; in
 *     quarters, from 0.25 to {@value #MAX_BOOST}
 */
public record SearchField(String name, float boost) {

  /** Beyond this a field would drown all others: BM25 is near its ceiling long before. */
  public static final float MAX_BOOST = 64;

  /** The smallest step between two boosts is 1 / this. */
  static final int STEPS = 4;

  public SearchField {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a search field needs a name");
    }
    if (!(boost >= 1f / STEPS && boost <= MAX_BOOST)) {
      throw new IllegalArgumentException(
          "the boost of " + name + " is " + boost + ", not from 0.25 to " + MAX_BOOST);
    }
  }

  /** The term frequency that one word in this field is indexed with, 1 to 256. */
  int frequency() {
    return Math.round(boost * STEPS);
  }
}

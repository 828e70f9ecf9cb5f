package org.localoffer.postcode;

/** How many lines of a directory there were, and what became of them. */
final class DirectoryCounts {

  /** All of them. */
  long rows;

  /** Those whose position counts in their sector's. */
  long used;

  /** Postcodes that are no longer in use. */
  long terminated;

  /** Postcodes of which no position is known. */
  long withoutPosition;

  /** Lines that make no sense. */
  long bad;

  void add(DirectoryCounts other) {
    rows += other.rows;
    used += other.used;
    terminated += other.terminated;
    withoutPosition += other.withoutPosition;
    bad += other.bad;
  }

  /** Why none was used: {@code : 3 are no longer in use, 1 have no position}. */
  String leftInWords() {
    return rows == 0
        ? ": there are only names of columns"
        : ": " + terminated + " are no longer in use, " + withoutPosition + " have no position";
  }
}

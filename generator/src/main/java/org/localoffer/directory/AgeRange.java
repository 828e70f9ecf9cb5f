package org.localoffer.directory;

import org.jspecify.annotations.Nullable;

/**
 * Ages in whole years, both inclusive: 5 to 11 is from the fifth birthday to the day before the
 * twelfth.
 *
 * @param from the youngest age, or null where it was not stated; 0 is a value, from birth
 * @param to the oldest age, or null where it was not stated
 */
public record AgeRange(@Nullable Integer from, @Nullable Integer to) {

  /** The oldest age in years that a Local Offer is for (Children and Families Act 2014, s.30). */
  public static final int OLDEST_IN_LOCAL_OFFER = 25;

  public AgeRange {
    if (from != null && to != null && to < from) {
      throw new IllegalArgumentException("oldest age " + to + " below youngest age " + from);
    }
  }

  /** Nothing stated. */
  public static final AgeRange NOT_STATED = new AgeRange(null, null);

  /** Whether either end was stated. */
  public boolean isStated() {
    return from != null || to != null;
  }

  /**
   * Whether it is for those of other ages as well: two years of them or more, or all that there
   * are. What is for 5 to 11 is not for a school from 11 to 16. False where nothing was stated.
   */
  public boolean coversMuchOf(AgeRange others) {
    int own = 0;
    int both = 0;
    for (int age = 0; age <= OLDEST_IN_LOCAL_OFFER; age++) {
      own += includes(age) ? 1 : 0;
      both += includes(age) && others.includes(age) ? 1 : 0;
    }
    return both >= 2 || both > 0 && both == own;
  }

  /** Whether a child of {@code age} years fits; false where nothing was stated. */
  public boolean includes(int age) {
    return isStated() && (from == null || from <= age) && (to == null || age <= to);
  }
}

package org.localoffer.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to get a service.
 *
 * @param routes who may ask for it; empty where it was not stated
 * @param how what to do; empty where it was not stated
 * @param formUrl the form to fill in, or null
 * @param next what happens after somebody has asked; empty where it was not stated
 * @param waiting how long it takes at the moment, or null where it was not stated
 */
public record Referral(
    List<Term> routes,
    RichText how,
    @Nullable String formUrl,
    RichText next,
    @Nullable Wait waiting) {

  /** Nothing stated. */
  public static final Referral NOT_STATED =
      new Referral(List.of(), RichText.EMPTY, null, RichText.EMPTY, null);

  public Referral {
    routes = List.copyOf(routes);
  }

  /** Whether anything was stated. */
  public boolean isStated() {
    return !equals(NOT_STATED);
  }

  /**
   * A waiting time.
   *
   * @param text in words: {@code About six weeks}
   * @param asOf the day on which that was so, or null where it was not stated
   */
  public record Wait(String text, @Nullable LocalDate asOf) {}
}

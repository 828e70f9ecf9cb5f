package org.localoffer.directory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs.
 *
 * @param free true, false, or null where it was not stated
 * @param options the prices, in the editor's order
 * @param note more about it; empty where there is none
 * @param funding what can pay for it
 */
public record Cost(
    @Nullable Boolean free, List<Option> options, RichText note, List<Term> funding) {

  /** Nothing stated. */
  public static final Cost NOT_STATED = new Cost(null, List.of(), RichText.EMPTY, List.of());

  public Cost {
    options = List.copyOf(options);
    funding = List.copyOf(funding);
  }

  /** Whether anything was stated. */
  public boolean isStated() {
    return !equals(NOT_STATED);
  }

  /**
   * One price.
   *
   * @param amount in pounds, at most two decimals, or null where there is only a note
   * @param per what one gets for it: {@code session}; empty where it was not stated
   * @param note a remark, or empty
   */
  public record Option(@Nullable BigDecimal amount, String per, String note) {}
}

package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way between the pages of a long list.
 *
 * @param label {@code Page 2 of 7}
 * @param previous the page before, or null on the first
 * @param next the page after, or null on the last
 * @param items page numbers to show, in order
 */
public record Pagination(
    String label, @Nullable LinkView previous, @Nullable LinkView next, List<Item> items) {
  public Pagination {
    items = List.copyOf(items);
  }

  /**
   * A page number, or a gap between numbers.
   *
   * @param text the number; empty for a gap
   * @param current whether it is this page
   * @param gap whether numbers are left out here
   */
  public record Item(String text, String href, boolean current, boolean gap) {}
}

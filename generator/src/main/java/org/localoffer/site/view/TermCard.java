package org.localoffer.site.view;

import java.util.List;

/**
 * A term of a vocabulary in a list of terms.
 *
 * @param count how many services it has, those of its narrower terms included
 * @param countText {@code 12 services}
 * @param narrower the terms below it
 */
public record TermCard(
    String name,
    String href,
    String description,
    int count,
    String countText,
    List<LinkView> narrower) {
  public TermCard {
    narrower = List.copyOf(narrower);
  }
}

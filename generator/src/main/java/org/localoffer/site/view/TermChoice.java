package org.localoffer.site.view;

import java.util.List;

/**
 * A way to go on from a list of services: terms to choose from, folded until somebody asks.
 *
 * @param summaryText {@code Autism, by area}
 * @param terms each with the number of services that the choice leaves
 */
public record TermChoice(String summaryText, List<TermCard> terms) {
  public TermChoice {
    terms = List.copyOf(terms);
  }
}

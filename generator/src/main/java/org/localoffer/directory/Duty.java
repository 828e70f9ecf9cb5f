package org.localoffer.directory;

import java.util.List;

/**
 * Something that the law asks a Local Offer to say (SEND Regulations 2014, Schedule 2).
 *
 * @param slug our own name for it
 * @param paragraph the paragraph's number; empty where it is not known or not verified, so that a
 *     number that nobody has checked is never shown
 * @param label a few words
 * @param asks what has to be published
 * @param guides the guides that meet it
 * @param categories the categories whose services meet it
 * @param minimum how many services are enough
 */
public record Duty(
    Slug slug,
    String paragraph,
    String label,
    String asks,
    List<Slug> guides,
    List<Term> categories,
    int minimum) {
  public Duty {
    guides = List.copyOf(guides);
    categories = List.copyOf(categories);
  }
}

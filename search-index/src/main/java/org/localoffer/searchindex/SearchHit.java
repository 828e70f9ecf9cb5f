package org.localoffer.searchindex;

/**
 * A document that was found.
 *
 * @param score how well it answers the query, above 0; exact, so that equal scores are equal
 */
public record SearchHit(String id, String title, String address, float score) {}

package org.localoffer.searchindex;

/**
 * A document that was found.
 *
 * @param id that of the {@link SearchDocument}, as are the title and the address
 * @param score how well it answers the query, 0 if nothing was asked; exact, so that equal scores
 *     are equal
 * @param document its number in the index, from 0
 */
public record SearchHit(String id, String title, String address, float score, int document) {}

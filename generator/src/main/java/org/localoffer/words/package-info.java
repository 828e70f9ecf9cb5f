/**
 * The program's own words, a bundle for each language, and how that language writes numbers, dates,
 * times and lists.
 *
 * <p>Entry class: {@link org.localoffer.words.Words}. May depend on ICU, which no other package
 * sees, and which no page in English loads.
 *
 * <p>Out of scope: which word stands where ({@code site}, templates), names that the council gives
 * to needs, levels and places (its vocabularies), what people search by ({@code content}'s national
 * words).
 */
@NullMarked
package org.localoffer.words;

import org.jspecify.annotations.NullMarked;

package org.localoffer.check;

/**
 * A heading of a page.
 *
 * @param place see {@link Fact}
 * @param level 1 to 6
 */
record Heading(int place, int level) {}

package org.localoffer.check;

/**
 * An address that a page or a style sheet uses.
 *
 * @param place see {@link Fact}
 * @param target where it leads
 */
record Link(int place, LinkTarget target) {}

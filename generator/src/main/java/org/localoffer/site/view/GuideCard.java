package org.localoffer.site.view;

/**
 * A guide in a list.
 *
 * @param steps {@code 4 steps}, or empty for a guide of one page
 */
public record GuideCard(String title, String href, String summary, String steps) {}

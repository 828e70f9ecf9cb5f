package org.localoffer.site.view;

/**
 * A QR code as an SVG drawing.
 *
 * @param size how many units wide and high it is
 * @param path the attribute {@code d} of its one path
 */
public record CodeView(int size, String path) {}

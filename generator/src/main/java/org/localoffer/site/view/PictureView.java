package org.localoffer.site.view;

/**
 * A picture.
 *
 * @param alt what it shows, for those who do not see it
 * @param width in pixels, or 0 where it is not known
 * @param height in pixels, or 0 where it is not known
 */
public record PictureView(String src, String alt, int width, int height) {}

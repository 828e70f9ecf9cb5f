package org.localoffer.site.view;

/**
 * A picture.
 *
 * @param src in its widest size
 * @param srcset each size with its width, for browsers that choose: {@code a-320.jpg 320w,
 *     a-640.jpg 640w}; empty where there is only one
 * @param alt what it shows, for those who do not see it
 * @param width of the widest, in pixels, or 0 where it is not known
 * @param height of the widest, in pixels, or 0 where it is not known
 */
public record PictureView(String src, String srcset, String alt, int width, int height) {}

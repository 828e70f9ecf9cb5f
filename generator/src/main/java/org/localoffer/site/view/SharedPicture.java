package org.localoffer.site.view;

/**
 * The picture that stands for a page where somebody shares it: one of its own.
 *
 * @param src its address as a link of the page
 * @param address its public address, or empty where the site's is not known
 * @param alt what it shows, for those who do not see it
 * @param width in pixels, or 0 where it is not known
 * @param height in pixels, or 0 where it is not known
 */
public record SharedPicture(String src, String address, String alt, int width, int height) {}

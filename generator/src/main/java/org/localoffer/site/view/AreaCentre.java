package org.localoffer.site.view;

/**
 * The middle of an area, from which distances can be measured.
 *
 * @param area the term's path, as filters name it
 * @param name what people call it
 * @param latitude degrees north, as {@code 52.2405}
 * @param longitude degrees east, as {@code -0.9027}; negative west of Greenwich
 */
public record AreaCentre(String area, String name, String latitude, String longitude) {}

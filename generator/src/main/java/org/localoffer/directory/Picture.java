package org.localoffer.directory;

/**
 * A picture of a service.
 *
 * @param file its name below {@code pictures/}
 * @param alt what it shows, for those who do not see it
 */
public record Picture(String file, String alt) {}

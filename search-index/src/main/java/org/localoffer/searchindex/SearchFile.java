package org.localoffer.searchindex;

/**
 * A file that the browser's search needs.
 *
 * @param path where it goes, relative to the site's {@code search/} folder: {@code manifest.js}
 * @param bytes its content; not copied, so nobody may change them afterwards
 */
public record SearchFile(String path, byte[] bytes) {}

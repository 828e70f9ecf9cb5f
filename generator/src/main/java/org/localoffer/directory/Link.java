package org.localoffer.directory;

/**
 * A link to another site.
 *
 * @param label what families read
 * @param url an address that begins with {@code https://} or {@code http://}
 */
public record Link(String label, String url) {}

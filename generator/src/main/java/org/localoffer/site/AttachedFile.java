package org.localoffer.site;

/**
 * What a page says about a picture or document that it shows or links to.
 *
 * @param type what families call it: {@code PDF}
 * @param size in bytes
 * @param width of a picture as it is shown, in pixels; 0 for a document
 * @param height of a picture as it is shown, in pixels; 0 for a document
 */
public record AttachedFile(String type, long size, int width, int height) {}

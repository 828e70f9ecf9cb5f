package org.localoffer.attachment;

/**
 * A file that is made of a picture or document.
 *
 * @param path its place in the site: {@code pictures/hall-640-1f2e3d4c5b.jpg}
 * @param bytes its content without what families must not see; not copied, so nobody may change it
 * @param width in pixels; 0 for a document
 * @param height in pixels; 0 for a document
 */
public record PublishedFile(String path, byte[] bytes, int width, int height) {}

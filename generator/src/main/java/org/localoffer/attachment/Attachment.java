package org.localoffer.attachment;

/**
 * A picture or document that can be published.
 *
 * @param path its place in the content folder and in the site: {@code pictures/hall.jpg}
 * @param type what it is
 * @param bytes its content without what families must not see; not copied, so nobody may change it
 * @param width how wide it is shown, in pixels, with its orientation; 0 for a document
 * @param height how high it is shown, in pixels, with its orientation; 0 for a document
 */
public record Attachment(String path, AttachmentType type, byte[] bytes, int width, int height) {}

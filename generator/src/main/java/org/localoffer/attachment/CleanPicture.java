package org.localoffer.attachment;

/**
 * A picture with what is needed to show it, and no more.
 *
 * @param width in pixels, as shown
 * @param height in pixels, as shown
 */
record CleanPicture(byte[] bytes, int width, int height) {}

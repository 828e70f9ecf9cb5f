package org.localoffer.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A picture with what is needed to decode its pixels, and what is needed to show them right.
 *
 * @param bytes the picture without anything that says more than its pixels
 * @param width of the pixels as they are stored
 * @param height of the pixels as they are stored
 * @param bytesPerPixel most bytes of memory that one takes when it is decoded
 * @param orientation how the camera was held: {@link ExifOrientation}
 * @param profile what its colours mean (ICC.1), or null where they mean sRGB; not looked into yet
 */
record CleanPicture(
    byte[] bytes,
    int width,
    int height,
    int bytesPerPixel,
    int orientation,
    byte @Nullable [] profile) {

  /** How wide it is shown. */
  int shownWidth() {
    return ExifOrientation.swapsSides(orientation) ? height : width;
  }

  /** How high it is shown. */
  int shownHeight() {
    return ExifOrientation.swapsSides(orientation) ? width : height;
  }
}

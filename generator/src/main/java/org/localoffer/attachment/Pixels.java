package org.localoffer.attachment;

/**
 * A picture in memory.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb line by line from the top, each pixel as transparency (255 is solid), red, green and
 *     blue of 8 bits; not copied, so nobody may change it
 */
record Pixels(int width, int height, int[] argb) {

  /** Whether something of what lies behind can be seen. */
  boolean isTransparent() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0xFF) {
        return true;
      }
    }
    return false;
  }

  /**
   * Set upright.
   *
   * @param orientation how the camera was held: {@link ExifOrientation}
   */
  Pixels upright(int orientation) {
    if (orientation == ExifOrientation.UPRIGHT) {
      return this;
    }
    boolean swapped = ExifOrientation.swapsSides(orientation);
    int newWidth = swapped ? height : width;
    int newHeight = swapped ? width : height;
    int[] turned = new int[argb.length];
    int to = 0;
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        turned[to++] = argb[source(orientation, x, y)];
      }
    }
    return new Pixels(newWidth, newHeight, turned);
  }

  /** Where the pixel comes from that is shown at {@code x}, {@code y} (Exif 2.32, 4.6.5). */
  private int source(int orientation, int x, int y) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (orientation) {
      case 2 -> y * width + right - x;
      case 3 -> (bottom - y) * width + right - x;
      case 4 -> (bottom - y) * width + x;
      case 5 -> x * width + y;
      case 6 -> (bottom - x) * width + y;
      case 7 -> (bottom - x) * width + right - y;
      case 8 -> x * width + right - y;
      default -> throw new IllegalArgumentException("no orientation: " + orientation);
    };
  }
}

package org.localoffer.attachment;

/**
 * The one fact of Exif that a page needs: how the camera was held. 1 is upright, 2 to 4 are
 * mirrored or on the head, 5 to 8 lie on a side.
 *
 * <p>Exif is {@code Exif\0\0} and a TIFF file: {@code II} or {@code MM} for the order of bytes, 42,
 * the place of a directory; there a count and entries of 12 bytes: tag, type, count, value.
 */
final class ExifOrientation {

  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final int TAG = 0x0112;
  private static final int TYPE_SHORT = 3;
  private static final int ENTRY_BYTES = 12;
  private static final String HEAD = "Exif\0\0";

  private ExifOrientation() {}

  /**
   * The orientation in a segment APP1.
   *
   * @param otherwise what to give where the segment is not Exif, says nothing or is broken: that is
   *     no reason to refuse a photo that shows well
   */
  static int read(byte[] bytes, int start, int end, int otherwise) {
    return Octets.startsWith(bytes, start, HEAD)
        ? readTiff(bytes, start + HEAD.length(), end, otherwise)
        : otherwise;
  }

  /** The orientation in Exif without its head, as PNG has it and WebP may have it. */
  static int readWithoutHead(byte[] bytes, int start, int end) {
    return Octets.startsWith(bytes, start, HEAD)
        ? readTiff(bytes, start + HEAD.length(), end, UPRIGHT)
        : readTiff(bytes, start, end, UPRIGHT);
  }

  private static int readTiff(byte[] bytes, int start, int end, int otherwise) {
    Tiff tiff = new Tiff(bytes, start, end);
    long directory = tiff.number(4, 4);
    if (directory < 8 || directory > end) {
      return otherwise;
    }
    int entries = (int) tiff.number((int) directory, 2);
    for (int i = 0; i < entries; i++) {
      int entry = (int) directory + 2 + i * ENTRY_BYTES;
      if (tiff.number(entry, 2) == TAG && tiff.number(entry + 2, 2) == TYPE_SHORT) {
        int value = (int) tiff.number(entry + 8, 2);
        return value >= UPRIGHT && value <= LAST ? value : otherwise;
      }
    }
    return otherwise;
  }

  /** Whether a picture held like this is as wide as its pixels are high. */
  static boolean swapsSides(int orientation) {
    return orientation >= 5;
  }

  /** Numbers of a TIFF file; those beyond its end are 0, which is no tag and no orientation. */
  private record Tiff(byte[] bytes, int start, int end) {

    long number(int offset, int count) {
      int from = start + offset;
      if (from > end - count) {
        return 0;
      }
      boolean little = bytes[start] == 'I';
      long number = 0;
      for (int i = 0; i < count; i++) {
        number = number << 8 | bytes[little ? from + count - 1 - i : from + i] & 0xFF;
      }
      return number;
    }
  }
}

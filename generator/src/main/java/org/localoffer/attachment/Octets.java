package org.localoffer.attachment;

import java.nio.charset.StandardCharsets;

/** Numbers and names in the bytes of a file; what lies beyond the end is a broken picture. */
final class Octets {

  private Octets() {}

  /** The bytes of a name in a format, one for each character. */
  static byte[] of(String name) {
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether the characters of {@code start} are the bytes at {@code at}. */
  static boolean startsWith(byte[] bytes, int at, String start) {
    if (bytes.length - at < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((bytes[at + i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes sure that there are {@code count} bytes at {@code at}.
   *
   * @throws BrokenPicture if the file ends before that
   */
  static void need(byte[] bytes, int at, long count) throws BrokenPicture {
    if (count > bytes.length - at) {
      throw BrokenPicture.endsTooEarly();
    }
  }

  /** One byte, 0 to 255. */
  static int u8(byte[] bytes, int at) throws BrokenPicture {
    need(bytes, at, 1);
    return bytes[at] & 0xFF;
  }

  /** Two bytes, the greater first. */
  static int u16(byte[] bytes, int at) throws BrokenPicture {
    need(bytes, at, 2);
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  /** Four bytes, the greatest first, as a number that is never negative. */
  static long u32(byte[] bytes, int at) throws BrokenPicture {
    return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
  }

  /** Two bytes, the lesser first. */
  static int littleU16(byte[] bytes, int at) throws BrokenPicture {
    return Short.toUnsignedInt(Short.reverseBytes((short) u16(bytes, at)));
  }

  /** Three bytes, the least first. */
  static int littleU24(byte[] bytes, int at) throws BrokenPicture {
    return littleU16(bytes, at) | u8(bytes, at + 2) << 16;
  }

  /** Four bytes, the least first, as a number that is never negative. */
  static long littleU32(byte[] bytes, int at) throws BrokenPicture {
    return littleU16(bytes, at) | (long) littleU16(bytes, at + 2) << 16;
  }
}

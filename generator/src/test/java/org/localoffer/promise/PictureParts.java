package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a picture's file: whether anything is there that does not show pixels. */
final class PictureParts {

  /** Chunks of a PNG without which its pixels cannot be shown. */
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PictureParts() {}

  /** A JPEG of tables, frame and scans, with a JFIF head of 16 bytes, that ends at its end. */
  static void assertOnlyPixelsInJpeg(String path, byte[] bytes) {
    int at = 2;
    while (true) {
      assertEquals(0xFF, bytes[at] & 0xFF, path);
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xD9) {
        assertEquals(bytes.length, at + 2, path + " goes on after its end");
        return;
      }
      int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
      boolean isJfif = marker == 0xE0 && length == 16;
      assertTrue(
          isJfif || Set.of(0xDB, 0xC0, 0xC2, 0xC4, 0xDA, 0xDD).contains(marker),
          () -> path + " has a part " + Integer.toHexString(marker));
      at += 2 + length;
      while (marker == 0xDA && ((bytes[at] & 0xFF) != 0xFF || bytes[at + 1] == 0)) {
        at++;
      }
    }
  }

  /** A PNG of such chunks alone, that ends at its end. */
  static void assertOnlyPixelsInPng(String path, byte[] bytes) {
    List<String> chunks = chunks(bytes);
    assertTrue(NEEDED.containsAll(chunks), () -> path + " has " + chunks);
    assertEquals("IEND", chunks.getLast(), path);
  }

  private static List<String> chunks(byte[] png) {
    List<String> names = new ArrayList<>();
    for (int at = 8; at < png.length; ) {
      names.add(new String(png, at + 4, 4, StandardCharsets.US_ASCII));
      int length = 0;
      for (int i = 0; i < 4; i++) {
        length = length << 8 | png[at + i] & 0xFF;
      }
      at += 12 + length;
    }
    return names;
  }
}

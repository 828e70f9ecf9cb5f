package org.localoffer.attachment;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/**
 * Takes a PNG (ISO/IEC 15948) apart and puts together what is needed to show it.
 *
 * <p>After the signature the file is a row of chunks: a length of four bytes, a name of four
 * letters, content, and a checksum over name and content. Kept are the critical chunks and those
 * that give colours and shape; texts, times, Exif, unknown chunks and all that follows IEND go. A
 * moving PNG becomes its first picture.
 */
final class PngCleaner {

  static final String SIGNATURE = "\211PNG\r\n\32\n";

  private static final int IHDR = code("IHDR");
  private static final int PLTE = code("PLTE");
  private static final int IDAT = code("IDAT");
  private static final int IEND = code("IEND");

  /** In the first letter of a name: small, so the chunk is not needed to show the picture. */
  private static final int ANCILLARY = 0x20000000;

  private static final int HEADER_BYTES = 13;

  /** Length, name and checksum. */
  private static final int FRAME_BYTES = 12;

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at = SIGNATURE.length();

  private PngCleaner(byte[] in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.length);
  }

  static CleanPicture clean(byte[] bytes) throws BrokenPicture {
    return new PngCleaner(bytes).clean();
  }

  private CleanPicture clean() throws BrokenPicture {
    out.writeBytes(Octets.of(SIGNATURE));
    boolean hasPixels = false;
    int name = 0;
    while (name != IEND) {
      int length = length();
      boolean first = name == 0;
      name = (int) Octets.u32(in, at + 4);
      if (first != (name == IHDR) || !hasFixedLength(name, length)) {
        throw BrokenPicture.partsDoNotFit();
      }
      if (length <= most(name)) {
        keep(length);
      }
      hasPixels |= name == IDAT && length > 0;
      at += FRAME_BYTES + length;
    }
    if (!hasPixels) {
      throw BrokenPicture.isEmpty();
    }
    return new CleanPicture(out.toByteArray(), side(0), side(4));
  }

  /** The length of the content of the chunk at hand, all of which is there. */
  private int length() throws BrokenPicture {
    long length = Octets.u32(in, at);
    Octets.need(in, at, FRAME_BYTES + length);
    return (int) length;
  }

  private static boolean hasFixedLength(int name, int length) {
    return name == IHDR ? length == HEADER_BYTES : name != IEND || length == 0;
  }

  /**
   * Longest content with which a chunk is kept; -1 for one that is dropped. Chunks of a fixed size
   * are dropped where they are longer, for nothing shows the rest.
   */
  private static int most(int name) throws BrokenPicture {
    if (name == IHDR || name == PLTE || name == IDAT || name == IEND) {
      return Integer.MAX_VALUE;
    }
    if ((name & ANCILLARY) == 0) {
      throw BrokenPicture.ofRareKind(AttachmentType.PNG);
    }
    for (Colours kept : Colours.values()) {
      if (kept.chunk == name) {
        return kept.most;
      }
    }
    return -1;
  }

  /** The chunks that are not critical, but change how the picture looks. */
  private enum Colours {
    TRNS("tRNS", 256),
    GAMA("gAMA", 4),
    CHRM("cHRM", 32),
    SRGB("sRGB", 1),
    ICCP("iCCP", Integer.MAX_VALUE),
    SBIT("sBIT", 4),
    BKGD("bKGD", 6),
    PHYS("pHYs", 9);

    private final int chunk;
    private final int most;

    Colours(String chunk, int most) {
      this.chunk = code(chunk);
      this.most = most;
    }
  }

  private void keep(int length) throws BrokenPicture {
    CRC32 checksum = new CRC32();
    checksum.update(in, at + 4, 4 + length);
    if (checksum.getValue() != Octets.u32(in, at + 8 + length)) {
      throw BrokenPicture.partsDoNotFit();
    }
    out.write(in, at, FRAME_BYTES + length);
  }

  /** A side of the picture, from the header, which comes first. */
  private int side(int offset) throws BrokenPicture {
    long side = Octets.u32(in, SIGNATURE.length() + 8 + offset);
    if (side == 0) {
      throw BrokenPicture.isEmpty();
    }
    return (int) Math.min(side, Integer.MAX_VALUE);
  }

  /** The four letters of a chunk's name as the number that they are in the file. */
  private static int code(String letters) {
    return letters.charAt(0) << 24
        | letters.charAt(1) << 16
        | letters.charAt(2) << 8
        | letters.charAt(3);
  }
}

package org.localoffer.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes a WebP (RFC 9649) apart and puts together what is needed to show it.
 *
 * <p>The file is {@code RIFF}, the length of what follows, {@code WEBP}, and a row of chunks: a
 * name of four letters, a length of four bytes with the least first, content, and a zero where the
 * length is odd. Kept are the pixels and, in an extended file, the header with its flags set anew
 * and the transparency. The colour profile and the orientation are taken out for those who decode
 * the pixels. XMP, unknown chunks and all that follows the end go. A moving picture is refused: it
 * cannot be stopped by those whom it disturbs.
 */
final class WebpCleaner {

  private static final String RIFF = "RIFF";
  private static final String WEBP = "WEBP";
  private static final int HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;

  private static final int HAS_TRANSPARENCY = 0x10;
  private static final int MOVES = 0x02;

  /** Content of VP8X: flags, three bytes kept free, width - 1 and height - 1 of three bytes. */
  private static final int EXTENDED_BYTES = 10;

  /** Of a decoded pixel with its transparency. */
  private static final int BYTES_PER_PIXEL = 4;

  private final byte[] in;
  private final int end;
  private final ByteArrayOutputStream out;
  private int at = HEADER_BYTES;
  private int flags;
  private boolean extended;
  private boolean hasPixels;
  private int orientation = ExifOrientation.UPRIGHT;
  private byte @Nullable [] profile;
  private int width;
  private int height;

  private WebpCleaner(byte[] in) throws BrokenPicture {
    long length = Octets.littleU32(in, RIFF.length());
    Octets.need(in, CHUNK_HEADER_BYTES, length);
    this.in = in;
    this.end = CHUNK_HEADER_BYTES + (int) length;
    this.out = new ByteArrayOutputStream(in.length);
  }

  static boolean isWebp(byte[] bytes) {
    return Octets.startsWith(bytes, 0, RIFF) && Octets.startsWith(bytes, CHUNK_HEADER_BYTES, WEBP);
  }

  static CleanPicture clean(byte[] bytes) throws BrokenPicture {
    return new WebpCleaner(bytes).clean();
  }

  private CleanPicture clean() throws BrokenPicture {
    out.writeBytes(Octets.of(RIFF));
    out.writeBytes(new byte[4]);
    out.writeBytes(Octets.of(WEBP));
    while (at < end) {
      long length = Octets.littleU32(in, at + 4);
      if (CHUNK_HEADER_BYTES + length > end - at) {
        throw BrokenPicture.endsTooEarly();
      }
      chunk(at + CHUNK_HEADER_BYTES, (int) length);
      at += CHUNK_HEADER_BYTES + (int) (length + (length & 1));
    }
    if (!hasPixels) {
      throw BrokenPicture.isEmpty();
    }
    byte[] bytes = out.toByteArray();
    putLittle(bytes, RIFF.length(), bytes.length - CHUNK_HEADER_BYTES);
    if (extended) {
      bytes[HEADER_BYTES + CHUNK_HEADER_BYTES] = (byte) flags;
    }
    return new CleanPicture(bytes, width, height, BYTES_PER_PIXEL, orientation, profile);
  }

  /** Keeps or drops one chunk; the pixels come last of what is kept. */
  private void chunk(int start, int length) throws BrokenPicture {
    boolean first = start == HEADER_BYTES + CHUNK_HEADER_BYTES;
    String name = new String(in, start - CHUNK_HEADER_BYTES, 4, StandardCharsets.ISO_8859_1);
    if (name.equals("EXIF")) {
      orientation = ExifOrientation.readWithoutHead(in, start, start + length);
    } else if (!hasPixels) {
      shown(name, start, length, first);
    }
  }

  private void shown(String name, int start, int length, boolean first) throws BrokenPicture {
    switch (name) {
      case "VP8X" -> extended(start, length, first);
      case "ICCP" -> profile(start, length);
      case "ALPH" -> transparency(start, length);
      case "VP8 " -> lossy(start, length);
      case "VP8L" -> lossless(start, length);
      case "ANIM", "ANMF" -> throw moves();
      default -> {
        // XMP and whatever else there may be.
      }
    }
  }

  private void extended(int start, int length, boolean first) throws BrokenPicture {
    if (!first || length < EXTENDED_BYTES) {
      throw BrokenPicture.partsDoNotFit();
    }
    if ((Octets.u8(in, start) & MOVES) != 0) {
      throw moves();
    }
    extended = true;
    width = Octets.littleU24(in, start + 4) + 1;
    height = Octets.littleU24(in, start + 7) + 1;
    byte[] content = new byte[EXTENDED_BYTES];
    System.arraycopy(in, start + 4, content, 4, 6);
    keep("VP8X", content, 0, EXTENDED_BYTES);
  }

  private void profile(int start, int length) {
    if (extended && profile == null && length <= SrgbColours.MAX_PROFILE_BYTES) {
      profile = Arrays.copyOfRange(in, start, start + length);
    }
  }

  private void transparency(int start, int length) {
    if (extended && (flags & HAS_TRANSPARENCY) == 0) {
      flags |= HAS_TRANSPARENCY;
      keep("ALPH", in, start, length);
    }
  }

  /** A frame header of three bytes, a fixed code, then width and height of 14 bits. */
  private void lossy(int start, int length) throws BrokenPicture {
    if (length < 10
        || Octets.u8(in, start + 3) != 0x9D
        || Octets.u8(in, start + 4) != 0x01
        || Octets.u8(in, start + 5) != 0x2A) {
      throw BrokenPicture.partsDoNotFit();
    }
    pixels(Octets.littleU16(in, start + 6) & 0x3FFF, Octets.littleU16(in, start + 8) & 0x3FFF);
    keep("VP8 ", in, start, length);
  }

  /** A fixed byte, then 14 bits each of width - 1 and height - 1, and one that says transparent. */
  private void lossless(int start, int length) throws BrokenPicture {
    if (length < 5 || Octets.u8(in, start) != 0x2F) {
      throw BrokenPicture.partsDoNotFit();
    }
    int bits = (int) Octets.littleU32(in, start + 1);
    pixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    flags |= (bits >> 28 & 1) != 0 ? HAS_TRANSPARENCY : 0;
    keep("VP8L", in, start, length);
  }

  /**
   * The pixels have the size that an extended file gives before; else their own is the picture's.
   */
  private void pixels(int ownWidth, int ownHeight) throws BrokenPicture {
    if (ownWidth == 0 || ownHeight == 0) {
      throw BrokenPicture.isEmpty();
    }
    if (extended && (ownWidth != width || ownHeight != height)) {
      throw BrokenPicture.partsDoNotFit();
    }
    width = ownWidth;
    height = ownHeight;
    hasPixels = true;
  }

  private void keep(String name, byte[] content, int start, int length) {
    byte[] size = new byte[4];
    putLittle(size, 0, length);
    out.writeBytes(Octets.of(name));
    out.writeBytes(size);
    out.write(content, start, length);
    if ((length & 1) != 0) {
      out.write(0);
    }
  }

  private static void putLittle(byte[] bytes, int at, int number) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (number >> 8 * i);
    }
  }

  private static BrokenPicture moves() {
    return new BrokenPicture("moves, and people whom that disturbs cannot stop it");
  }
}

package org.localoffer.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Takes a PNG (ISO/IEC 15948) apart and puts together what is needed to show it.
 *
 * <p>After the signature the file is a row of chunks: a length of four bytes, a name of four
 * letters, content, and a checksum over name and content. Kept are the critical chunks and the
 * transparency; the colour profile and the orientation are taken out for those who decode the
 * pixels. Texts, times, unknown chunks and all that follows IEND go. A moving PNG becomes its first
 * picture.
 */
final class PngCleaner {

  static final String SIGNATURE = "\211PNG\r\n\32\n";

  private static final int IHDR = code("IHDR");
  private static final int PLTE = code("PLTE");
  private static final int IDAT = code("IDAT");
  private static final int IEND = code("IEND");

  /** In the first letter of a name: small, so the chunk is not needed to show the picture. */
  private static final int ANCILLARY = 0x20000000;

  private static final int TRNS = code("tRNS");
  private static final int ICCP = code("iCCP");
  private static final int EXIF = code("eXIf");

  private static final int HEADER_BYTES = 13;

  /** Most bytes of tRNS: one for each of 256 colours. */
  private static final int MAX_TRANSPARENCY = 256;

  /** Longest name of a profile. */
  private static final int MAX_NAME = 79;

  /** Length, name and checksum. */
  private static final int FRAME_BYTES = 12;

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at = SIGNATURE.length();
  private int orientation = ExifOrientation.UPRIGHT;
  private byte @Nullable [] profile;

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
      chunk(name, length);
      hasPixels |= name == IDAT && length > 0;
      at += FRAME_BYTES + length;
    }
    if (!hasPixels) {
      throw BrokenPicture.isEmpty();
    }
    return new CleanPicture(
        out.toByteArray(), side(0), side(4), bytesPerPixel(), orientation, profile);
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

  private void chunk(int name, int length) throws BrokenPicture {
    if (name == IHDR || name == PLTE || name == IDAT || name == IEND) {
      keep(length);
    } else if ((name & ANCILLARY) == 0) {
      throw BrokenPicture.ofRareKind(AttachmentType.PNG);
    } else if (name == TRNS && length <= MAX_TRANSPARENCY) {
      keep(length);
    } else if (name == EXIF) {
      orientation = ExifOrientation.readWithoutHead(in, at + 8, at + 8 + length);
    } else if (name == ICCP && profile == null) {
      profile = profile(at + 8, at + 8 + length);
    }
  }

  /**
   * The profile in a chunk: a name, a zero, a zero for the kind of compression, and the compressed
   * profile. Null where it is broken or too large: the picture then shows without.
   */
  private byte @Nullable [] profile(int start, int end) {
    int name = start;
    while (name < end && name - start <= MAX_NAME && in[name] != 0) {
      name++;
    }
    if (end - name < 2 || in[name] != 0) {
      return null;
    }
    byte[] room = new byte[SrgbColours.MAX_PROFILE_BYTES];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(in, name + 2, end - name - 2);
      int length = inflater.inflate(room);
      return inflater.finished() ? Arrays.copyOf(room, length) : null;
    } catch (DataFormatException broken) {
      return null;
    }
  }

  /** How many bytes a pixel takes when it is decoded. */
  private int bytesPerPixel() throws BrokenPicture {
    int depth = Octets.u8(in, SIGNATURE.length() + 16);
    int samples =
        switch (Octets.u8(in, SIGNATURE.length() + 17)) {
          case 0, 3 -> 1;
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> throw BrokenPicture.ofRareKind(AttachmentType.PNG);
        };
    // One more for transparency that a chunk of its own gives.
    return (samples + 1) * (depth > 8 ? 2 : 1);
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

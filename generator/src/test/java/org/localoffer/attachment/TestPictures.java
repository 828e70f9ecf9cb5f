package org.localoffer.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures as cameras and programs make them, with all that they say about people. */
public final class TestPictures {

  /** What must not be found in anything that is published. */
  public static final String SECRET = "51.9876N-Amina-Khan-secret";

  private static final byte[] SECRET_BYTES = SECRET.getBytes(StandardCharsets.US_ASCII);

  private TestPictures() {}

  /** Wider than high, no two lines alike. */
  static BufferedImage image() {
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, x * 10 << 16 | y * 15 << 8 | (x * y & 0xFF));
      }
    }
    return image;
  }

  /** A plain picture, {@code jpg} or {@code png}, of 24 by 16 pixels. */
  public static byte[] plain(String format) {
    return written(image(), format);
  }

  public static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException("cannot write " + format);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  /** The pixels that a viewer sees. */
  static int[] pixels(byte[] picture) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
      if (image == null) {
        throw new AssertionError("no picture");
      }
      return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A JPEG with everything that cameras and programs add, each with the secret in it. */
  public static byte[] talkativeJpeg(int orientation) {
    return talkativeJpeg(image(), orientation);
  }

  /** Another picture as such a JPEG. */
  public static byte[] talkativeJpeg(BufferedImage image, int orientation) {
    byte[] plain = written(image, "jpg");
    byte[] small = plain("jpg");
    byte[] early = concat(Arrays.copyOf(small, 2), segment(0xFE, SECRET_BYTES), small);
    byte[] jfif = Arrays.copyOfRange(plain, 2, 20);
    byte[] rest = Arrays.copyOfRange(plain, 20, plain.length);
    byte[] thumbnail = concat(ascii("JFXX\0\u0010"), SECRET_BYTES);
    return concat(
        bytes(0xFF, 0xD8),
        jfif,
        segment(0xE0, thumbnail),
        segment(0xE1, concat(exif(orientation, true), ascii("MakerNote"), SECRET_BYTES, early)),
        segment(0xE1, concat(ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"), SECRET_BYTES)),
        segment(0xE2, concat(ascii("MPF\0"), SECRET_BYTES)),
        segment(0xED, concat(ascii("Photoshop 3.0\0"), SECRET_BYTES)),
        segment(0xEF, SECRET_BYTES),
        segment(0xFE, SECRET_BYTES),
        bytes(0xFF, 0xFF),
        rest,
        SECRET_BYTES,
        plain);
  }

  /** Exif with an orientation, a camera, and the place where the photo was taken. */
  static byte[] exif(int orientation, boolean little) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("Exif\0\0"));
    out.writeBytes(ascii(little ? "II" : "MM"));
    number(out, 42, 2, little);
    number(out, 8, 4, little);
    number(out, 3, 2, little);
    entry(out, 0x010F, 2, SECRET.length(), 8 + 2 + 3 * 12 + 4, little);
    number(out, 0x0112, 2, little);
    number(out, 3, 2, little);
    number(out, 1, 4, little);
    number(out, orientation, 2, little);
    number(out, 0, 2, little);
    entry(out, 0x8825, 4, 1, 8 + 2 + 3 * 12 + 4, little);
    number(out, 0, 4, little);
    out.writeBytes(SECRET_BYTES);
    return out.toByteArray();
  }

  private static void entry(
      ByteArrayOutputStream out, int tag, int type, int count, int value, boolean little) {
    number(out, tag, 2, little);
    number(out, type, 2, little);
    number(out, count, 4, little);
    number(out, value, 4, little);
  }

  /** A segment of a JPEG. */
  static byte[] segment(int marker, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0xFF);
    out.write(marker);
    number(out, content.length + 2, 2, false);
    out.writeBytes(content);
    return out.toByteArray();
  }

  /** A PNG with texts, a time, Exif, unknown chunks, and bytes after its end. */
  public static byte[] talkativePng() {
    byte[] plain = plain("png");
    int afterHeader = 8 + 12 + 13;
    return concat(
        Arrays.copyOf(plain, afterHeader),
        chunk("gAMA", bytes(0, 0, 0xB1, 0x8F)),
        chunk("pHYs", concat(bytes(0, 0, 11, 19, 0, 0, 11, 19, 1), SECRET_BYTES)),
        chunk("tEXt", concat(ascii("Author\0"), SECRET_BYTES)),
        chunk("iTXt", concat(ascii("XML:com.adobe.xmp\0\0\0\0\0"), SECRET_BYTES)),
        chunk("zTXt", concat(ascii("Comment\0\0"), SECRET_BYTES)),
        chunk("eXIf", Arrays.copyOfRange(exif(6, false), 6, exif(6, false).length)),
        chunk("tIME", bytes(7, 0xEA, 11, 21, 10, 30, 0)),
        chunk("prVt", SECRET_BYTES),
        Arrays.copyOfRange(plain, afterHeader, plain.length),
        SECRET_BYTES);
  }

  /** A PNG that gives a size and has hardly any pixels. */
  public static byte[] pngThatSays(int width, int height) {
    byte[] plain = plain("png");
    return concat(
        Arrays.copyOf(plain, 8),
        header(width, height),
        Arrays.copyOfRange(plain, 33, plain.length));
  }

  /** A whole PNG of one colour, made line by line, so that it may be of any size. */
  public static byte[] pngOfOneColour(int width, int height) {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater()) {
      byte[] line = new byte[1 + 3 * width];
      byte[] room = new byte[1 << 16];
      for (int y = 0; y <= height; y++) {
        if (y == height) {
          deflater.finish();
        } else {
          deflater.setInput(line);
        }
        for (int length = deflater.deflate(room); length > 0; length = deflater.deflate(room)) {
          pixels.write(room, 0, length);
        }
      }
    }
    return concat(
        Arrays.copyOf(plain("png"), 8),
        header(width, height),
        chunk("IDAT", pixels.toByteArray()),
        chunk("IEND", new byte[0]));
  }

  /** The first chunk of a PNG of three channels of eight bits. */
  private static byte[] header(int width, int height) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    number(header, width, 4, false);
    number(header, height, 4, false);
    header.writeBytes(bytes(8, 2, 0, 0, 0));
    return chunk("IHDR", header.toByteArray());
  }

  /** A chunk of a PNG. */
  static byte[] chunk(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, content.length, 4, false);
    byte[] checked = concat(ascii(name), content);
    out.writeBytes(checked);
    CRC32 checksum = new CRC32();
    checksum.update(checked);
    number(out, (int) checksum.getValue(), 4, false);
    return out.toByteArray();
  }

  /** A WebP that a browser made of {@link #image}: {@code lossless} or {@code lossy}. */
  static byte[] webp(String kind) {
    return resource(kind + "-24x16.webp");
  }

  /** A file of ours in the folder of test pictures. */
  static byte[] resource(String name) {
    try (InputStream in = TestPictures.class.getResourceAsStream("/pictures/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The lossless one with Exif, XMP, an unknown chunk, and bytes after its end. */
  public static byte[] talkativeWebp() {
    byte[] plain = webp("lossless");
    byte[] extended = bytes(0x20 | 0x08 | 0x04, 0, 0, 0, 23, 0, 0, 15, 0, 0);
    int afterHeader = 12 + 8 + extended.length;
    return concat(
        riff(
            riffChunk("VP8X", extended),
            riffChunk("WHAT", SECRET_BYTES),
            Arrays.copyOfRange(plain, afterHeader, plain.length),
            riffChunk("EXIF", exif(6, true)),
            riffChunk("XMP ", SECRET_BYTES)),
        SECRET_BYTES);
  }

  /** The first bytes of lossless pixels; a cleaner looks no further. */
  static byte[] lossless(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0x2F);
    number(out, width - 1 | height - 1 << 14, 4, true);
    out.writeBytes(bytes(1, 2, 3, 4));
    return out.toByteArray();
  }

  /** The first bytes of lossy pixels. */
  static byte[] lossy(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(0x10, 0, 0, 0x9D, 0x01, 0x2A));
    number(out, width, 2, true);
    number(out, height, 2, true);
    return out.toByteArray();
  }

  /** A WebP of chunks. */
  static byte[] riff(byte[]... chunks) {
    byte[] content = concat(chunks);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("RIFF"));
    number(out, content.length + 4, 4, true);
    out.writeBytes(ascii("WEBP"));
    out.writeBytes(content);
    return out.toByteArray();
  }

  static byte[] riffChunk(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii(name));
    number(out, content.length, 4, true);
    out.writeBytes(content);
    out.writeBytes(new byte[content.length & 1]);
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number, int count, boolean little) {
    for (int i = 0; i < count; i++) {
      out.write(number >> 8 * (little ? i : count - 1 - i));
    }
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Whether the bytes say a text. */
  public static boolean says(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
  }
}

package org.localoffer.attachment;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a JPEG (ISO/IEC 10918-1) apart and puts together what is needed to show it.
 *
 * <p>The file is a row of segments: {@code FF}, a marker, a length of two bytes that counts itself,
 * content; the pixels follow the segment SOS up to the next marker. Kept are the tables, the frame,
 * the scans and Adobe's note on colours (APP14); JFIF (APP0) without its small picture, which may
 * show what was cut away. The orientation of Exif and the colour profile (APP2) are taken out for
 * those who decode the pixels. All else goes, and all that follows the end.
 */
final class JpegCleaner {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DQT = 0xDB;
  private static final int DRI = 0xDD;
  private static final int DHT = 0xC4;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;

  private static final String JFIF = "JFIF\0";
  private static final String ADOBE = "Adobe";

  /** JFIF up to the size of its small picture. */
  private static final int JFIF_BYTES = 12;

  private static final int ADOBE_BYTES = 12;

  /**
   * Most scans. A camera makes one and a program ten; each costs as much as all pixels to read, so
   * a small file of thousands would hold up a build for hours.
   */
  private static final int MAX_SCANS = 100;

  private final byte[] in;
  private final ByteArrayOutputStream body;
  private int at = 2;
  private int width;
  private int height;
  private int components;
  private int scans;
  private final ProfileParts profile = new ProfileParts();
  private byte @Nullable [] jfif;
  private int orientation = ExifOrientation.UPRIGHT;

  private JpegCleaner(byte[] in) {
    this.in = in;
    this.body = new ByteArrayOutputStream(in.length);
  }

  static CleanPicture clean(byte[] bytes) throws BrokenPicture {
    return new JpegCleaner(bytes).clean();
  }

  private CleanPicture clean() throws BrokenPicture {
    for (int marker = marker(); marker != EOI; marker = marker()) {
      segment(marker);
    }
    if (scans == 0) {
      throw BrokenPicture.isEmpty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() + 64);
    writeMarker(SOI, out);
    if (jfif != null) {
      writeSegment(APP0, jfif, out);
    }
    out.writeBytes(body.toByteArray());
    writeMarker(EOI, out);
    return new CleanPicture(
        out.toByteArray(), width, height, components, orientation, profile.whole());
  }

  /** The next marker; any number of {@code FF} may stand before it. */
  private int marker() throws BrokenPicture {
    if (Octets.u8(in, at) != 0xFF) {
      throw BrokenPicture.partsDoNotFit();
    }
    while (Octets.u8(in, at) == 0xFF) {
      at++;
    }
    return Octets.u8(in, at++);
  }

  private void segment(int marker) throws BrokenPicture {
    int length = Octets.u16(in, at);
    Octets.need(in, at, length);
    int start = at + 2;
    int end = at + length;
    if (length < 2 || isStandalone(marker)) {
      throw BrokenPicture.partsDoNotFit();
    }
    at = end;
    if (isFrame(marker)) {
      frame(marker, start, end);
      keep(marker, start, end);
      return;
    }
    switch (marker) {
      case DHT, DQT, DRI -> keep(marker, start, end);
      case SOS -> scan(start, end);
      case APP0 -> jfif(start, end);
      case APP1 -> orientation = ExifOrientation.read(in, start, end, orientation);
      case APP2 -> profile.add(in, start, end);
      case APP14 -> adobe(start, end);
      default -> {
        // Whatever else it says, no browser needs it.
      }
    }
  }

  /** Markers without a length, which have no place between segments. */
  private static boolean isStandalone(int marker) {
    return marker <= 0x01 || marker >= 0xD0 && marker <= SOI;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != 0xC8 && marker != 0xCC;
  }

  /** The frame gives the size. Browsers show baseline, extended and progressive ones of 8 bits. */
  private void frame(int marker, int start, int end) throws BrokenPicture {
    if (marker > 0xC2 || Octets.u8(in, start) != 8) {
      throw BrokenPicture.ofRareKind(AttachmentType.JPEG);
    }
    if (width != 0 || end - start != 6 + 3 * Octets.u8(in, start + 5)) {
      throw BrokenPicture.partsDoNotFit();
    }
    height = Octets.u16(in, start + 1);
    width = Octets.u16(in, start + 3);
    components = Octets.u8(in, start + 5);
    if (components == 4) {
      throw BrokenPicture.forPrinting();
    }
    if (components != 1 && components != 3) {
      throw BrokenPicture.ofRareKind(AttachmentType.JPEG);
    }
    if (width == 0 || height == 0) {
      throw BrokenPicture.isEmpty();
    }
  }

  /** Keeps a scan and its pixels, which end at the next marker that is no restart. */
  private void scan(int start, int end) throws BrokenPicture {
    if (width == 0) {
      throw BrokenPicture.partsDoNotFit();
    }
    if (++scans > MAX_SCANS) {
      throw BrokenPicture.ofRareKind(AttachmentType.JPEG);
    }
    int stop = end;
    while (Octets.u8(in, stop) != 0xFF || isPixels(Octets.u8(in, stop + 1))) {
      stop++;
    }
    keep(SOS, start, end);
    body.write(in, end, stop - end);
    if (stop == end) {
      throw BrokenPicture.isEmpty();
    }
    at = stop;
  }

  /** Whether what follows {@code FF} says that the pixels go on: a real FF, a restart, filling. */
  private static boolean isPixels(int next) {
    return next == 0 || next == 0xFF || next >= 0xD0 && next <= 0xD7;
  }

  private void jfif(int start, int end) {
    if (jfif == null && end - start >= JFIF_BYTES + 2 && Octets.startsWith(in, start, JFIF)) {
      jfif = new byte[JFIF_BYTES + 2];
      System.arraycopy(in, start, jfif, 0, JFIF_BYTES);
    }
  }

  private void adobe(int start, int end) {
    if (end - start >= ADOBE_BYTES && Octets.startsWith(in, start, ADOBE)) {
      keep(APP14, start, start + ADOBE_BYTES);
    }
  }

  private void keep(int marker, int start, int end) {
    writeHead(marker, end - start, body);
    body.write(in, start, end - start);
  }

  private static void writeSegment(int marker, byte[] content, ByteArrayOutputStream out) {
    writeHead(marker, content.length, out);
    out.writeBytes(content);
  }

  private static void writeHead(int marker, int length, ByteArrayOutputStream out) {
    writeMarker(marker, out);
    out.write(length + 2 >> 8);
    out.write(length + 2);
  }

  private static void writeMarker(int marker, ByteArrayOutputStream out) {
    out.write(0xFF);
    out.write(marker);
  }
}

package org.localoffer.qr;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A QR code (ISO/IEC 18004) as the path of an SVG drawing.
 *
 * @param size how many modules wide and high it is, with the quiet zone of four on each side
 * @param path the dark modules, for the attribute {@code d}; one module is one unit
 */
public record QrCode(int size, String path) {

  /** The largest version: 61 modules are still read from a sheet by an old phone. */
  static final int LARGEST_VERSION = 11;

  /** What the standard leaves white on each side, in modules. */
  private static final int QUIET_ZONE = 4;

  /**
   * Which of the eight masks is laid over it. A reader takes any; finding the one that looks most
   * even takes eight times as long.
   */
  private static final int MASK = 2;

  /** The code of a text, or null where it is too long to be read from paper (some 250 bytes). */
  public static @Nullable QrCode of(String text) {
    try {
      List<QrSegment> segments = QrSegment.makeSegments(text);
      return draw(
          io.nayuki.qrcodegen.QrCode.encodeSegments(
              segments,
              io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM,
              io.nayuki.qrcodegen.QrCode.MIN_VERSION,
              LARGEST_VERSION,
              MASK,
              false));
    } catch (DataTooLongException tooLong) {
      return null;
    }
  }

  /** Each run of dark modules in a row is one rectangle. */
  private static QrCode draw(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder(2048);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int start = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append('h').append(x - start).append("v1H").append(start + QUIET_ZONE).append('z');
        }
      }
    }
    return new QrCode(code.size + 2 * QUIET_ZONE, path.toString());
  }
}

package org.localoffer.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the pictures that pages show: decoded, set upright, in the colours of screens, in the sizes
 * that pages need, and written anew. Nothing of the file is carried over but what can be seen.
 *
 * <p>Their names end with a part of the SHA-256 of the source: another picture under the same name
 * has another address, and browsers may keep each for ever.
 */
final class PictureMaking {

  /**
   * Widths in pixels. The column of text is 640 wide at most (40rem): the first is for a phone that
   * shows a pixel as a pixel, the second for a tablet and most phones, the last for sharp screens.
   */
  static final List<Integer> WIDTHS = List.of(320, 640, 960);

  /** A width is left out where the picture itself is hardly wider: less than a quarter. */
  private static final int NEARLY_PERCENT = 80;

  /** Where a JPEG has less than half of the bytes, a PNG's sharp edges are not worth the rest. */
  private static final int JPEG_WINS = 2;

  /** Changes when the same source gives other pictures, so that their addresses change too. */
  private static final byte VERSION = 1;

  private static final int NAME_BYTES = 5;

  private PictureMaking() {}

  /** The pictures, the widest last. */
  static List<PublishedFile> make(
      String path, AttachmentType type, byte[] source, CleanPicture clean) throws BrokenPicture {
    List<Integer> widths = widths(clean.shownWidth());
    Pixels widest = widest(type, clean, widths.getLast());
    boolean asPng = type != AttachmentType.JPEG && isPng(widest);
    String name = path.substring(0, path.lastIndexOf('.'));
    String ending = "-" + digest(source) + (asPng ? ".png" : ".jpg");
    List<PublishedFile> files = new ArrayList<>();
    Pixels pixels = widest;
    for (int width : widths.reversed()) {
      pixels = Shrinking.of(pixels, width, height(widest.width(), widest.height(), width));
      byte[] bytes = asPng ? PictureWriter.png(pixels) : PictureWriter.jpeg(pixels);
      files.add(
          new PublishedFile(name + "-" + width + ending, bytes, pixels.width(), pixels.height()));
    }
    return files.reversed();
  }

  /** The widths in which a picture is published, the widest last; never wider than it is. */
  static List<Integer> widths(int own) {
    int widest = Math.min(own, WIDTHS.getLast());
    List<Integer> widths = new ArrayList<>();
    for (int width : WIDTHS) {
      if (width * 100 <= widest * NEARLY_PERCENT) {
        widths.add(width);
      }
    }
    widths.add(widest);
    return widths;
  }

  private static Pixels widest(AttachmentType type, CleanPicture clean, int width)
      throws BrokenPicture {
    int height = height(clean.shownWidth(), clean.shownHeight(), width);
    boolean swapped = ExifOrientation.swapsSides(clean.orientation());
    Pixels stored =
        PixelReader.read(type, clean, swapped ? height : width, swapped ? width : height);
    return SrgbColours.of(stored, clean.profile()).upright(clean.orientation());
  }

  private static int height(int ownWidth, int ownHeight, int width) {
    return Math.max(1, (int) (((long) ownHeight * width + ownWidth / 2) / ownWidth));
  }

  private static boolean isPng(Pixels pixels) {
    return pixels.isTransparent()
        || PictureWriter.png(pixels).length <= JPEG_WINS * PictureWriter.jpeg(pixels).length;
  }

  private static String digest(byte[] source) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(VERSION);
      return HexFormat.of().formatHex(sha256.digest(source), 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

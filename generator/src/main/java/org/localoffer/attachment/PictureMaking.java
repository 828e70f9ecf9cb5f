package org.localoffer.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * To be raised with every change that gives other pictures of the same source: their addresses
   * change then, and those that were made before are not taken for them.
   */
  private static final byte VERSION = 1;

  /** How many bytes of the SHA-256 stand in a name, two digits each. */
  private static final int NAME_BYTES = 5;

  private static final String JPEG = ".jpg";
  private static final String PNG = ".png";

  private PictureMaking() {}

  /** The pictures, the widest last. */
  static List<PublishedFile> make(
      String path, AttachmentType type, byte[] source, CleanPicture clean, EarlierPictures earlier)
      throws BrokenPicture {
    Names names = new Names(path.substring(0, path.lastIndexOf('.')), digest(source));
    List<PublishedFile> found = find(names, JPEG, clean, earlier);
    if (found == null && type != AttachmentType.JPEG) {
      found = find(names, PNG, clean, earlier);
    }
    return found == null ? make(names, type, clean) : found;
  }

  /** What the addresses of one picture have in common. */
  private record Names(String stem, String digest) {

    String of(int width, String ending) {
      return stem + "-" + width + "-" + digest + ending;
    }
  }

  /** The pictures as they were made before, or null where one of them is missing. */
  private static @Nullable List<PublishedFile> find(
      Names names, String ending, CleanPicture clean, EarlierPictures earlier) {
    List<PublishedFile> files = new ArrayList<>();
    for (int width : widths(clean.shownWidth())) {
      String path = names.of(width, ending);
      byte[] bytes = earlier.find(path);
      if (bytes == null) {
        return null;
      }
      files.add(new PublishedFile(path, bytes, width, height(clean, width)));
    }
    return files;
  }

  private static List<PublishedFile> make(Names names, AttachmentType type, CleanPicture clean)
      throws BrokenPicture {
    List<Integer> widths = widths(clean.shownWidth());
    Pixels pixels = widest(type, clean, widths.getLast());
    boolean asPng = type != AttachmentType.JPEG && isPng(pixels);
    List<PublishedFile> files = new ArrayList<>();
    for (int width : widths.reversed()) {
      pixels = Shrinking.of(pixels, width, height(clean, width));
      byte[] bytes = asPng ? PictureWriter.png(pixels) : PictureWriter.jpeg(pixels);
      String path = names.of(width, asPng ? PNG : JPEG);
      files.add(new PublishedFile(path, bytes, width, pixels.height()));
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
    int height = height(clean, width);
    boolean swapped = ExifOrientation.swapsSides(clean.orientation());
    Pixels stored =
        PixelReader.read(type, clean, swapped ? height : width, swapped ? width : height);
    return SrgbColours.of(stored, clean.profile()).upright(clean.orientation());
  }

  private static int height(CleanPicture clean, int width) {
    int own = clean.shownWidth();
    return Math.max(1, (int) (((long) clean.shownHeight() * width + own / 2) / own));
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

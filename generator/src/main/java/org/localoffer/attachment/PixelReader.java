package org.localoffer.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** Decodes a picture, in bounded memory, and makes it smaller at once. */
final class PixelReader {

  /**
   * Most bytes of memory that decoded pixels take, as those of a photo of 13 million pixels do. Of
   * a larger picture only every second line and column is decoded, or every third, and so on.
   */
  static final int MAX_DECODED_BYTES = 40 * 1024 * 1024;

  private PixelReader() {}

  /**
   * The pixels as they are stored, not yet upright, and in the picture's own colours.
   *
   * @param width how wide it shall be, at most as it is
   * @param height how high it shall be, at most as it is
   */
  static Pixels read(AttachmentType type, CleanPicture picture, int width, int height)
      throws BrokenPicture {
    try {
      BufferedImage image = decode(type, picture);
      if (image.getWidth() < width || image.getHeight() < height) {
        throw BrokenPicture.cannotBeDecoded();
      }
      return shrink(image, width, height);
    } catch (IOException | RuntimeException broken) {
      throw BrokenPicture.cannotBeDecoded(); // decoders fail in many ways at damaged pictures
    }
  }

  private static BufferedImage decode(AttachmentType type, CleanPicture picture)
      throws IOException {
    ImageReader reader = decoder(type).createReaderInstance();
    try (OctetStream in = new OctetStream(picture.bytes())) {
      reader.setInput(in, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      int step = step(picture);
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  /** Each how many-th line and column is decoded. */
  static int step(CleanPicture picture) {
    int step = 1;
    while ((long) (picture.width() / step) * (picture.height() / step) * picture.bytesPerPixel()
        > MAX_DECODED_BYTES) {
      step++;
    }
    return step;
  }

  /**
   * Java's own decoders and the one for WebP, whatever else there may be on the class path: a
   * picture must look the same wherever it is built.
   */
  private static ImageReaderSpi decoder(AttachmentType type) {
    if (type == AttachmentType.WEBP) {
      return new WebPImageReaderSpi();
    }
    Iterator<ImageReaderSpi> all =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
    while (all.hasNext()) {
      ImageReaderSpi one = all.next();
      if (PictureWriter.isOfJava(one, type)) {
        return one;
      }
    }
    throw new IllegalStateException("this Java cannot read " + type);
  }

  private static Pixels shrink(BufferedImage image, int width, int height) {
    Shrinking shrinking = new Shrinking(image.getWidth(), image.getHeight(), width, height);
    int[] row = new int[image.getWidth()];
    Lines lines = Lines.of(image);
    for (int y = 0; y < image.getHeight(); y++) {
      lines.read(y, row);
      shrinking.add(row);
    }
    return shrinking.done();
  }
}

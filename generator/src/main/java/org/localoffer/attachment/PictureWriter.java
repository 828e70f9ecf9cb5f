package org.localoffer.attachment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a file that says nothing but the pixels. */
final class PictureWriter {

  /**
   * How much of a JPEG is kept, of 0 to 1. At 0.75 nobody sees a loss in a photo that was made
   * smaller; 0.9 takes twice the bytes.
   */
  private static final float JPEG_QUALITY = 0.75f;

  /** A PNG loses nothing; 0 takes the most time and the fewest bytes. */
  private static final float PNG_QUALITY = 0f;

  /** Most colours of a PNG with a palette, which has a third of the bytes. */
  private static final int PALETTE = 256;

  private PictureWriter() {}

  /** The pixels as JPEG, which has no transparency. */
  static byte[] jpeg(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    return written(AttachmentType.JPEG, image, JPEG_QUALITY);
  }

  /** The pixels as PNG, bit for bit. */
  static byte[] png(Pixels pixels) {
    int[] colours = pixels.argb().clone();
    Arrays.sort(colours);
    int count = 0;
    for (int i = 0; i < colours.length && count <= PALETTE; i++) {
      if (i == 0 || colours[i] != colours[i - 1]) {
        colours[count++] = colours[i];
      }
    }
    BufferedImage image =
        count <= PALETTE ? indexed(pixels, Arrays.copyOf(colours, count)) : manyColours(pixels);
    return written(AttachmentType.PNG, image, PNG_QUALITY);
  }

  private static BufferedImage manyColours(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(
            pixels.width(),
            pixels.height(),
            pixels.isTransparent() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    return image;
  }

  private static BufferedImage indexed(Pixels pixels, int[] colours) {
    int bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
    IndexColorModel palette =
        new IndexColorModel(
            bits, colours.length, colours, 0, pixels.isTransparent(), -1, DataBuffer.TYPE_BYTE);
    BufferedImage image =
        new BufferedImage(
            pixels.width(),
            pixels.height(),
            bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY,
            palette);
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = Arrays.binarySearch(colours, pixels.argb()[y * row.length + x]);
      }
      image.getRaster().setPixels(0, y, row.length, 1, row);
    }
    return image;
  }

  private static byte[] written(AttachmentType type, BufferedImage image, float quality) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriter writer = encoder(type).createWriterInstance();
      try {
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(
            type == AttachmentType.JPEG
                ? ImageWriteParam.MODE_DEFAULT
                : ImageWriteParam.MODE_DISABLED);
        writer.setOutput(stream);
        writer.write(null, new IIOImage(image, null, null), how);
      } finally {
        writer.dispose();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static ImageWriterSpi encoder(AttachmentType type) {
    Iterator<ImageWriterSpi> all =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, true);
    while (all.hasNext()) {
      ImageWriterSpi one = all.next();
      if (isOfJava(one, type)) {
        return one;
      }
    }
    throw new IllegalStateException("this Java cannot write " + type);
  }

  /** Whether a decoder or encoder is Java's own for a type. */
  static boolean isOfJava(ImageReaderWriterSpi provider, AttachmentType type) {
    return provider.getClass().getModule() == ImageIO.class.getModule()
        && Arrays.asList(provider.getFormatNames()).contains(type.label());
  }
}

package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.TestPictures.bytes;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes pictures for pages of what a test draws, and compares them. */
final class MadePictures {

  private MadePictures() {}

  /** The mean difference of a channel that a person does not see, of 255. */
  static final double UNSEEN = 6;

  static List<PublishedFile> make(AttachmentType type, byte[] bytes) throws BrokenPicture {
    CleanPicture clean =
        switch (type) {
          case JPEG -> JpegCleaner.clean(bytes);
          case PNG -> PngCleaner.clean(bytes);
          case WEBP -> WebpCleaner.clean(bytes);
          case PDF -> throw new IllegalArgumentException();
        };
    return PictureMaking.make("pictures/a.x", type, bytes, clean, EarlierPictures.NONE);
  }

  static BufferedImage shown(PublishedFile file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
      assertEquals(file.width(), image.getWidth());
      assertEquals(file.height(), image.getHeight());
      return image;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A scene with a sun at the left, a house at the right, and fine stripes. */
  static BufferedImage scene(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(150, 200, 240));
    brush.fillRect(0, 0, width, height);
    brush.setColor(new Color(250, 210, 60));
    brush.fillOval(width / 10, height / 10, width / 5, width / 5);
    brush.setColor(new Color(160, 60, 40));
    brush.fillRect(width / 2, height / 2, width / 3, height / 3);
    for (int x = 0; x < width; x += Math.max(2, width / 50)) {
      brush.setColor(new Color(x * 255 / width, 120, 90));
      brush.fillRect(x, height * 9 / 10, Math.max(1, width / 100), height);
    }
    brush.dispose();
    return image;
  }

  static byte[] jpeg(BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0.95f);
    if (progressive) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    writer.dispose();
    return out.toByteArray();
  }

  /** The mean difference of colours, both pictures cut into 24 by 16 fields. */
  static double difference(BufferedImage a, BufferedImage b) {
    double sum = 0;
    for (int y = 0; y < 16; y++) {
      for (int x = 0; x < 24; x++) {
        double[] one = mean(a, x, y);
        double[] other = mean(b, x, y);
        for (int c = 0; c < 3; c++) {
          sum += Math.abs(one[c] - other[c]);
        }
      }
    }
    return sum / (16 * 24 * 3);
  }

  private static double[] mean(BufferedImage image, int fieldX, int fieldY) {
    int x0 = image.getWidth() * fieldX / 24;
    int y0 = image.getHeight() * fieldY / 16;
    int x1 = Math.max(x0 + 1, image.getWidth() * (fieldX + 1) / 24);
    int y1 = Math.max(y0 + 1, image.getHeight() * (fieldY + 1) / 16);
    double[] mean = new double[3];
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        int pixel = image.getRGB(x, y);
        mean[0] += pixel >> 16 & 0xFF;
        mean[1] += pixel >> 8 & 0xFF;
        mean[2] += pixel & 0xFF;
      }
    }
    for (int c = 0; c < 3; c++) {
      mean[c] /= (x1 - x0) * (y1 - y0);
    }
    return mean;
  }

  static void assertLooksLike(BufferedImage expected, List<PublishedFile> files) {
    for (PublishedFile file : files) {
      double difference = difference(expected, shown(file));
      assertTrue(difference < UNSEEN, () -> file.path() + " differs by " + difference);
    }
  }
}

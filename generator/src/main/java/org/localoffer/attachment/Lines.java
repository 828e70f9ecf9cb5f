package org.localoffer.attachment;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The lines of a decoded picture as 8 bits each of alpha, red, green and blue: the samples as they
 * stand in the file. {@link BufferedImage#getRGB} would convert greys, and takes ten times as long.
 */
final class Lines {

  private static final int SOLID = 0xFF000000;

  private final Raster raster;
  private final int[] palette;
  private final int bands;

  /** How many bits of a sample are too many. */
  private final int shift;

  /** By what a sample of few bits is multiplied, so that the greatest becomes 255. */
  private final int factor;

  private final int[] samples;

  private Lines(Raster raster, int[] palette, int bits) {
    this.raster = raster;
    this.palette = palette;
    this.bands = raster.getNumBands();
    this.shift = Math.max(0, bits - 8);
    this.factor = bits < 8 ? 255 / ((1 << bits) - 1) : 1;
    this.samples = new int[raster.getWidth() * bands];
  }

  static Lines of(BufferedImage image) {
    int[] palette = {};
    if (image.getColorModel() instanceof IndexColorModel index) {
      palette = new int[1 << index.getPixelSize()];
      int[] colours = new int[index.getMapSize()];
      index.getRGBs(colours);
      System.arraycopy(colours, 0, palette, 0, colours.length);
    }
    return new Lines(image.getRaster(), palette, image.getSampleModel().getSampleSize(0));
  }

  /** Reads one line into {@code row}. */
  void read(int y, int[] row) {
    raster.getPixels(0, y, row.length, 1, samples);
    if (palette.length > 0) {
      for (int x = 0; x < row.length; x++) {
        row[x] = palette[samples[x]];
      }
      return;
    }
    switch (bands) {
      case 1, 2 -> greys(row);
      case 3, 4 -> colours(row);
      default -> throw new IllegalStateException(bands + " bands");
    }
  }

  private void greys(int[] row) {
    for (int x = 0; x < row.length; x++) {
      int grey = (samples[x * bands] >> shift) * factor;
      int alpha = bands == 1 ? SOLID : samples[x * bands + 1] >> shift << 24;
      row[x] = alpha | grey << 16 | grey << 8 | grey;
    }
  }

  private void colours(int[] row) {
    int from = 0;
    for (int x = 0; x < row.length; x++) {
      int red = samples[from] >> shift;
      int green = samples[from + 1] >> shift;
      int blue = samples[from + 2] >> shift;
      int alpha = bands == 3 ? SOLID : samples[from + 3] >> shift << 24;
      row[x] = alpha | red << 16 | green << 8 | blue;
      from += bands;
    }
  }
}

package org.localoffer.attachment;

import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the mean of those that it covers, by the share of each
 * that it covers. Whole numbers only, so every machine gets the same. Lines come one by one, so the
 * large picture need not be there as {@link Pixels}.
 */
final class Shrinking {

  private static final int CHANNELS = 4;

  private final int sourceWidth;
  private final int sourceHeight;
  private final int width;
  private final int height;

  /** Sums of one line, shrunk sideways: alpha, and red, green and blue times alpha. */
  private final long[] line;

  /** Sums of the new line in the making. */
  private final long[] sums;

  private final int[] argb;
  private int sourceLine;
  private int newLine;

  /** How much of the new line is there, in shares of 1/{@link #sourceHeight}. */
  private int covered;

  /**
   * @param width of the new picture, at most the source's
   * @param height of the new picture, at most the source's
   */
  Shrinking(int sourceWidth, int sourceHeight, int width, int height) {
    this.sourceWidth = sourceWidth;
    this.sourceHeight = sourceHeight;
    this.width = width;
    this.height = height;
    this.line = new long[width * CHANNELS];
    this.sums = new long[width * CHANNELS];
    this.argb = new int[width * height];
  }

  /** A picture made smaller; the same one if it has that size already. */
  static Pixels of(Pixels source, int width, int height) {
    if (source.width() == width && source.height() == height) {
      return source;
    }
    Shrinking shrinking = new Shrinking(source.width(), source.height(), width, height);
    int[] row = new int[source.width()];
    for (int y = 0; y < source.height(); y++) {
      System.arraycopy(source.argb(), y * row.length, row, 0, row.length);
      shrinking.add(row);
    }
    return shrinking.done();
  }

  /** Takes the source's next line, as in {@link Pixels#argb()}. */
  void add(int[] row) {
    sideways(row);
    sourceLine++;
    int left = height;
    while (left > 0) {
      int share = Math.min(left, sourceHeight - covered);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += line[i] * share;
      }
      left -= share;
      covered += share;
      if (covered == sourceHeight) {
        finishLine();
      }
    }
  }

  private void sideways(int[] row) {
    int to = 0;
    int missing = sourceWidth;
    long a = 0;
    long r = 0;
    long g = 0;
    long b = 0;
    for (int x = 0; x < sourceWidth; x++) {
      int pixel = row[x];
      int alpha = pixel >>> 24;
      int left = width;
      while (left > 0) {
        int share = Math.min(left, missing);
        int weight = alpha * share;
        a += weight;
        r += weight * (pixel >> 16 & 0xFF);
        g += weight * (pixel >> 8 & 0xFF);
        b += weight * (pixel & 0xFF);
        left -= share;
        missing -= share;
        if (missing == 0) {
          line[to] = a;
          line[to + 1] = r;
          line[to + 2] = g;
          line[to + 3] = b;
          to += CHANNELS;
          missing = sourceWidth;
          a = r = g = b = 0;
        }
      }
    }
  }

  private void finishLine() {
    long area = (long) sourceWidth * sourceHeight;
    for (int x = 0; x < width; x++) {
      int at = x * CHANNELS;
      long a = sums[at];
      int alpha = (int) ((a + area / 2) / area);
      argb[newLine * width + x] =
          a == 0 ? 0 : alpha << 24 | mean(at + 1, a) << 16 | mean(at + 2, a) << 8 | mean(at + 3, a);
    }
    Arrays.fill(sums, 0);
    covered = 0;
    newLine++;
  }

  private int mean(int at, long alpha) {
    return (int) ((sums[at] + alpha / 2) / alpha);
  }

  /** The new picture, once all lines have come. */
  Pixels done() {
    if (sourceLine != sourceHeight) {
      throw new IllegalStateException(sourceLine + " lines of " + sourceHeight);
    }
    return new Pixels(width, height, argb);
  }
}

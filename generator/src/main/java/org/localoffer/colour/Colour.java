package org.localoffer.colour;

/**
 * A colour of a screen (sRGB).
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

  /** What WCAG 2.2 asks of what is not text and has to be seen (1.4.11). */
  public static final double SEEN = 3;

  public Colour {
    if ((red | green | blue) >>> 8 != 0) {
      throw new IllegalArgumentException(
          "no channels of a screen: " + red + ", " + green + ", " + blue);
    }
  }

  /** How finely lightness is searched: a step that changes no channel by more than one. */
  private static final double STEP = 0.0005;

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Colour of(String text) {
    if (text.length() != 7 || text.charAt(0) != '#') {
      throw new IllegalArgumentException("not a colour: " + text);
    }
    int rgb = Integer.parseInt(text, 1, 7, 16);
    return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** {@code #rrggbb} in small letters. */
  public String hex() {
    return "#" + Integer.toHexString(0x1000000 | red << 16 | green << 8 | blue).substring(1);
  }

  /** WCAG 2.2's contrast ratio of two colours, 1 to 21. */
  public double contrastWith(Colour other) {
    double own = luminance();
    double others = other.luminance();
    return (Math.max(own, others) + 0.05) / (Math.min(own, others) + 0.05);
  }

  /** WCAG 2.2's relative luminance, 0 to 1. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /**
   * The colour with the least change of lightness, as people see it, that has this contrast with a
   * light ground; itself where it has it already. The hue stays; the colour is as strong as before,
   * or as a screen can show it.
   *
   * @param ratio 1 up to what black has on this ground
   */
  public Colour darkerFor(Colour ground, double ratio) {
    Colour nearest = this;
    OkLch own = OkLch.of(this);
    for (double lightness = own.lightness();
        nearest.contrastWith(ground) < ratio && lightness > 0;
        lightness -= STEP) {
      nearest = own.withLightness(lightness).toColour();
    }
    return nearest;
  }

  /** A channel of sRGB as an amount of light, 0 to 1 (WCAG 2.2, relative luminance). */
  static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}

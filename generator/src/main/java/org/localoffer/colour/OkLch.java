package org.localoffer.colour;

/**
 * A colour by what people see of it: Björn Ottosson's OKLab (2020) with hue and chroma, as in CSS
 * Color 4. The same step of lightness looks the same for every hue.
 *
 * @param lightness 0 is black, 1 is white
 * @param chroma 0 is grey
 * @param hue in radians; any where chroma is 0
 */
record OkLch(double lightness, double chroma, double hue) {

  /** A hundredth of what a screen can tell apart. */
  private static final double TOLERANCE = 0.00004;

  static OkLch of(Colour colour) {
    double red = Colour.linear(colour.red());
    double green = Colour.linear(colour.green());
    double blue = Colour.linear(colour.blue());
    double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new OkLch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        StrictMath.hypot(a, b),
        StrictMath.atan2(b, a));
  }

  OkLch withLightness(double other) {
    return new OkLch(other, chroma, hue);
  }

  /** As near as a screen can show it: with less chroma where it would be too strong. */
  Colour toColour() {
    double low = 0;
    double high = chroma;
    if (isShown(light(high))) {
      return colour(light(high));
    }
    while (high - low > TOLERANCE) {
      double middle = (low + high) / 2;
      if (isShown(light(middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return colour(light(low));
  }

  /** Amounts of red, green and blue light; outside of 0 to 1 for what no screen shows. */
  private double[] light(double strength) {
    double a = strength * StrictMath.cos(hue);
    double b = strength * StrictMath.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static boolean isShown(double[] light) {
    for (double amount : light) {
      if (amount < -TOLERANCE || amount > 1 + TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static Colour colour(double[] light) {
    return new Colour(channel(light[0]), channel(light[1]), channel(light[2]));
  }

  private static int channel(double light) {
    double bounded = Math.clamp(light, 0.0, 1.0);
    double value =
        bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * StrictMath.pow(bounded, 1 / 2.4) - 0.055;
    return (int) StrictMath.rint(value * 255);
  }
}

package org.localoffer.render;

import org.localoffer.colour.Colour;

/**
 * The council's colour as a style sheet of custom properties, with the text colour that can be read
 * on it.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record BrandColour(int red, int green, int blue) {

  /** {@code --lo-ground} of the dark page in tokens.css; a test holds both together. */
  static final BrandColour DARK_GROUND = of("#16191c");

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException if it is something else: the content step lets nothing else
   *     through
   */
  static BrandColour of(String text) {
    Colour colour = Colour.of(text);
    return new BrandColour(colour.red(), colour.green(), colour.blue());
  }

  /** The style sheet that sets the tokens of the colour, for light and for dark. */
  String css() {
    return ":root{"
        + tokens()
        + "}\n@media screen and (prefers-color-scheme:dark){:root{"
        + inTheDark().tokens()
        + "}}\n";
  }

  private String tokens() {
    return "--lo-brand:" + hex() + ";--lo-on-brand:" + textColour();
  }

  /**
   * The colour where the page is dark: as much lighter as it takes to stand out from it with 3:1,
   * the least that WCAG 2.2 asks of what is not text (1.4.11).
   */
  BrandColour inTheDark() {
    BrandColour lighter = this;
    for (int percent = 5; lighter.contrastWith(DARK_GROUND.luminance()) < 3; percent += 5) {
      lighter = new BrandColour(mixed(red, percent), mixed(green, percent), mixed(blue, percent));
    }
    return lighter;
  }

  /** A channel with this many per cent of white. */
  private static int mixed(int channel, int percent) {
    return channel + (255 - channel) * percent / 100;
  }

  /**
   * Black or white, whichever has more contrast; the better of the two always reaches 4.5:1, the
   * least that WCAG 2.2 asks of text (1.4.3).
   */
  String textColour() {
    return contrastWith(1) >= contrastWith(0) ? "#ffffff" : "#000000";
  }

  /** WCAG 2.2's contrast ratio, 1 to 21, with a colour of this relative luminance, 0 to 1. */
  double contrastWith(double luminance) {
    double own = luminance();
    return (Math.max(own, luminance) + 0.05) / (Math.min(own, luminance) + 0.05);
  }

  double luminance() {
    return colour().luminance();
  }

  private String hex() {
    return colour().hex();
  }

  private Colour colour() {
    return new Colour(red, green, blue);
  }
}

package org.localoffer.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  private static final Colour WHITE = Colour.of("#ffffff");
  private static final Colour GROUND = Colour.of("#f4f6f7");

  /** How far from its hue a colour may lie for eight bits of a channel, in degrees. */
  private static final double HUE = 4;

  /** Below it a colour is a grey, whose hue says nothing. */
  private static final double GREY = 0.03;

  @ParameterizedTest
  @CsvSource({"#000000,21", "#ffffff,1", "#767676,4.54", "#ffff00,1.07", "#0b5394,7.84"})
  void contrastIsThatOfTheGuidelines(String colour, double ratio) {
    assertEquals(ratio, Colour.of(colour).contrastWith(WHITE), 0.01);
    assertEquals(ratio, WHITE.contrastWith(Colour.of(colour)), 0.01);
  }

  /** Values of the CSS Color 4 specification’s own samples. */
  @ParameterizedTest
  @CsvSource({
    "#ff0000,0.62796,0.25768,29.23", "#00ff00,0.86644,0.29483,142.50",
    "#0000ff,0.45201,0.31321,264.05", "#663399,0.44027,0.16033,303.37"
  })
  void lightnessAndHueAreThoseOfCss(String colour, double lightness, double chroma, double hue) {
    OkLch seen = OkLch.of(Colour.of(colour));
    assertEquals(lightness, seen.lightness(), 0.0005);
    assertEquals(chroma, seen.chroma(), 0.0005);
    assertEquals(hue, (Math.toDegrees(seen.hue()) + 360) % 360, 0.1);
  }

  @Test
  void colourThatIsSeenStaysAsItIs() {
    Colour blue = Colour.of("#0b5394");
    assertEquals(blue, blue.darkerFor(GROUND, Colour.SEEN));
    assertEquals("#0b5394", blue.hex());
  }

  /** Every sixteenth step of each channel: 4,913 colours. */
  @Test
  void nearestPassesKeepsItsHueAndNoLighterOneDoes() {
    int changed = 0;
    for (int red = 0; red <= 256; red += 16) {
      for (int green = 0; green <= 256; green += 16) {
        for (int blue = 0; blue <= 256; blue += 16) {
          Colour colour = new Colour(Math.min(red, 255), Math.min(green, 255), Math.min(blue, 255));
          changed += check(colour) ? 1 : 0;
        }
      }
    }
    assertTrue(changed > 1000, "only " + changed);
  }

  private static boolean check(Colour colour) {
    Colour nearest = colour.darkerFor(GROUND, Colour.SEEN);
    assertTrue(nearest.contrastWith(GROUND) >= Colour.SEEN, colour.hex());
    if (nearest.equals(colour)) {
      return false;
    }
    OkLch own = OkLch.of(colour);
    OkLch found = OkLch.of(nearest);
    if (own.chroma() > GREY && found.chroma() > GREY) {
      double turned = Math.abs(Math.toDegrees(own.hue() - found.hue()));
      assertTrue(Math.min(turned, 360 - turned) < HUE, colour.hex() + " → " + nearest.hex());
    }
    assertTrue(found.chroma() <= own.chroma() + 0.01, colour.hex());
    Colour lighter = own.withLightness(found.lightness() + 0.006).toColour();
    assertTrue(
        lighter.contrastWith(GROUND) < Colour.SEEN,
        () -> colour.hex() + ": " + lighter.hex() + " is nearer than " + nearest.hex());
    return true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#fff", "0b5394", "#0b539g", "#0b53944"})
  void whatIsNoColourIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Colour.of(text));
  }
}

package org.localoffer.content;

import org.localoffer.colour.Colour;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A colour cannot be made out on the page. */
final class ColourTooPale extends ContentRule {

  /** {@code --lo-ground-soft} in tokens.css, the darker of the light grounds; a test holds both. */
  static final Colour GROUND = Colour.of("#f4f6f7");

  ColourTooPale() {
    super("LO-SITE-26", Severity.ERROR);
  }

  /** Whether many people would not see this colour. */
  static boolean isTooPale(String colour) {
    return Colour.of(colour).contrastWith(GROUND) < Colour.SEEN;
  }

  Diagnostic at(SourcePosition position, String colour) {
    Colour own = Colour.of(colour);
    return Diagnostic.of(
        this,
        position,
        "the colour " + colour + " is too pale: many people would not see it on the page",
        "Write \""
            + own.darkerFor(GROUND, Colour.SEEN).hex()
            + "\": the nearest that can be seen.");
  }
}

package org.localoffer.accessibility;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.localoffer.colour.Colour;

/**
 * Two pictures of an element and what surrounds it, with the focus and without. As WCAG 2.2 says of
 * a focus that is easy to see (2.4.13): the pixels that change with a contrast of 3:1 are at least
 * as many as a line of two pixels along the element, or along 200 pixels of it.
 */
final class FocusPicture {

  /** What may be drawn around an element, in CSS pixels. */
  private static final double AROUND = 8;

  private static final double CONTRAST = 3;
  private static final int LINE = 2;

  private FocusPicture() {}

  /** What is wrong with how the element that has the focus shows it. It has it no more after. */
  static Optional<String> fault(PageReader reader, Stop stop) throws IOException {
    double left = Math.max(0, stop.box().get(0) - AROUND);
    double top = Math.max(0, stop.box().get(1) - AROUND);
    double width = stop.box().get(2) + 2 * AROUND;
    double height = stop.box().get(3) + 2 * AROUND;
    byte[] with = reader.browser().picture(left, top, width, height);
    reader.browser().value("document.activeElement.blur()");
    byte[] without = reader.browser().picture(left, top, width, height);
    int changed = changed(image(with), image(without));
    int wanted = LINE * (int) Math.min(stop.box().get(2), 200);
    return changed >= wanted
        ? Optional.empty()
        : Optional.of(
            "the focus on " + stop.name() + " changes " + changed + " pixels of " + wanted);
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int changed(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
      for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
        int before = one.getRGB(x, y);
        int after = other.getRGB(x, y);
        if (before != after && colour(before).contrastWith(colour(after)) >= CONTRAST) {
          count++;
        }
      }
    }
    return count;
  }

  private static Colour colour(int rgb) {
    return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}

package org.localoffer.postcode;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localoffer.directory.Location;
import org.localoffer.directory.PostcodeSector;

/** Which sectors are the council's. */
public sealed interface PostcodeArea {

  /**
   * Kilometres around a place: families at the edge of the county, and those who moved house, are
   * found; a table for a county stays at a few kilobytes.
   */
  int DEFAULT_KILOMETRES = 25;

  /** Most kilometres around a place: further than that is no area of a council. */
  int MAX_KILOMETRES = 200;

  /**
   * Those near the places of the council's services.
   *
   * @param points where the services are
   * @param sectors the sectors of services that say their postcode, but no position
   * @param kilometres how far the middle of a sector may be from the nearest of them
   */
  record Near(List<Location.Point> points, SortedSet<String> sectors, int kilometres)
      implements PostcodeArea {
    public Near {
      points = List.copyOf(points);
      sectors = new TreeSet<>(sectors);
    }

    @Override
    public String inWords() {
      return "within " + kilometres + " km of the places of your services";
    }
  }

  /**
   * Those of these first halves of postcodes.
   *
   * @param codes in capital letters: {@code ZZ1}
   */
  record Outward(SortedSet<String> codes) implements PostcodeArea {
    public Outward {
      codes = new TreeSet<>(codes);
    }

    /** Whether a text in capital letters is the first half of a postcode. */
    public static boolean isCode(String text) {
      return PostcodeSector.isOutward(text);
    }

    @Override
    public String inWords() {
      return "of " + String.join(", ", codes);
    }
  }

  /** Which those are: {@code within 25 km of the places of your services}. */
  String inWords();
}

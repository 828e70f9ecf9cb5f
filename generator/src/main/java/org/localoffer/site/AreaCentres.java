package org.localoffer.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Location;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.site.view.AreaCentre;

/**
 * The middle of each area: the median of the places of services that lie in it or in a part of it.
 * The median, so that one place with a slip in its coordinates moves it little. An area without
 * such a place has none. Hidden addresses have no coordinates in the model, so none shows through.
 */
final class AreaCentres {

  /** Decimal places of a degree: about ten metres, and the precision of the search's positions. */
  private static final int DECIMALS = 4;

  private final Map<Term, List<Location.Point>> points = new HashMap<>();

  private AreaCentres() {}

  /** In the order of the vocabulary. */
  static List<AreaCentre> of(Catalogue catalogue) {
    AreaCentres centres = new AreaCentres();
    for (Service service : catalogue.services()) {
      service.locations().forEach(centres::enter);
    }
    List<AreaCentre> found = new ArrayList<>();
    for (Term area : catalogue.directory().vocabulary(VocabularyName.AREAS).terms()) {
      List<Location.Point> inside = centres.points.get(area);
      if (inside != null) {
        found.add(centre(area, inside));
      }
    }
    return found;
  }

  private void enter(Location location) {
    Location.@Nullable Point point = location.point();
    if (point != null) {
      for (Term area = location.area(); area != null; area = area.parent()) {
        points.computeIfAbsent(area, unused -> new ArrayList<>()).add(point);
      }
    }
  }

  private static AreaCentre centre(Term area, List<Location.Point> points) {
    double[] latitudes = new double[points.size()];
    double[] longitudes = new double[points.size()];
    for (int i = 0; i < points.size(); i++) {
      latitudes[i] = points.get(i).latitude();
      longitudes[i] = points.get(i).longitude();
    }
    return new AreaCentre(area.path(), area.name(), median(latitudes), median(longitudes));
  }

  /** The value in the middle, or half-way between the two there. */
  private static String median(double[] values) {
    Arrays.sort(values);
    double upper = values[values.length / 2];
    double lower = values[(values.length - 1) / 2];
    return BigDecimal.valueOf((lower + upper) / 2)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}

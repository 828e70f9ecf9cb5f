package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Location;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PlaceView;
import org.localoffer.site.view.PlaceView.AccessView;

/** Where a service takes place, and what is known about access there. */
final class PlaceViews {

  /** How many areas a card names; a service for the whole county may list twenty. */
  private static final int AREAS_ON_A_CARD = 3;

  private final List<Term> features;

  /**
   * @param features every access feature that the council asks about
   */
  PlaceViews(Vocabulary features) {
    this.features = features.terms();
  }

  /** The views of places. */
  List<PlaceView> of(List<Location> locations, Root root) {
    List<PlaceView> views = new ArrayList<>(locations.size());
    for (Location location : locations) {
      views.add(of(location, locations.size() == 1, root));
    }
    return views;
  }

  private PlaceView of(Location location, boolean alone, Root root) {
    Term area = location.area();
    boolean visited = isVisited(location.kind());
    boolean stated = !location.access().isEmpty();
    String title = location.name().isEmpty() ? inShort(location) : location.name();
    return new PlaceView(
        location.name(),
        kind(location.kind()),
        location.address(),
        location.postcode(),
        area == null ? new LinkView("", "") : root.link(area),
        location.addressHidden() ? Wording.ADDRESS_PRIVATE : "",
        location.travel(),
        stated,
        stated || !visited || features.isEmpty() ? "" : Wording.NOT_STATED_ASK,
        alone ? "" : title,
        stated ? known(location.access()) : List.of(),
        stated ? unknown(location.access()) : List.of());
  }

  /** Where, for a card: areas, else kinds of place, else the last line of an address. */
  static String inShort(Service service) {
    List<Term> areas = service.allAreas();
    if (!areas.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (Term area : areas.subList(0, Math.min(AREAS_ON_A_CARD, areas.size()))) {
        names.add(area.name());
      }
      if (areas.size() > AREAS_ON_A_CARD) {
        names.add(areas.size() - AREAS_ON_A_CARD + " more");
      }
      return Wording.and(names);
    }
    List<String> places = new ArrayList<>();
    for (Location location : service.locations()) {
      String place = inShort(location);
      if (!place.isEmpty() && !places.contains(place)) {
        places.add(place);
      }
    }
    return Wording.and(places);
  }

  /** Where, in a word or two: a kind of place, else the last line of its address. */
  static String inShort(Location location) {
    String kind = kind(location.kind());
    if (!kind.isEmpty()) {
      return kind;
    }
    return location.address().isEmpty() ? location.postcode() : location.address().getLast();
  }

  private static String kind(Location.@Nullable Kind kind) {
    return switch (kind) {
      case ONLINE -> Wording.ONLINE;
      case HOME -> Wording.AT_YOUR_HOME;
      case PHONE -> Wording.BY_PHONE;
      case OUTREACH -> Wording.OUTREACH;
      case PHYSICAL -> "";
      case null -> "";
    };
  }

  /** Whether families go there, so that access matters. */
  private static boolean isVisited(Location.@Nullable Kind kind) {
    return kind == null || kind == Location.Kind.PHYSICAL || kind == Location.Kind.OUTREACH;
  }

  /** The features about which something is known: what is there, then what is not. */
  private static List<AccessView> known(List<Location.Access> known) {
    List<AccessView> views = new ArrayList<>(known.size());
    for (boolean present : List.of(true, false)) {
      for (Location.Access access : known) {
        if (access.present() == present) {
          views.add(
              new AccessView(
                  access.feature().name(),
                  present ? "present" : "absent",
                  Wording.yesOrNo(present)));
        }
      }
    }
    return views;
  }

  /** The other features of the vocabulary, in its order. */
  private List<AccessView> unknown(List<Location.Access> known) {
    List<AccessView> views = new ArrayList<>(features.size());
    for (Term feature : features) {
      if (known.stream().noneMatch(access -> access.feature().equals(feature))) {
        views.add(new AccessView(feature.name(), "unknown", Wording.NOT_KNOWN));
      }
    }
    return views;
  }
}

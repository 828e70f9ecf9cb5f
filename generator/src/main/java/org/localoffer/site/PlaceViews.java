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
import org.localoffer.words.Words;

/** Where a service takes place, and what is known about access there. */
final class PlaceViews {

  /** How many areas a card names; a service for the whole county may list twenty. */
  private static final int AREAS_ON_A_CARD = 3;

  private final List<Term> features;
  private final Words words;

  /**
   * @param features every access feature that the council asks about
   * @param words the language of the site
   */
  PlaceViews(Vocabulary features, Words words) {
    this.words = words;
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
    String title = location.name().isEmpty() ? inShort(location, words) : location.name();
    return new PlaceView(
        location.name(),
        kind(location.kind(), words),
        location.address(),
        location.postcode(),
        area == null ? new LinkView("", "") : root.link(area),
        location.addressHidden() ? words.text("place.address-private") : "",
        location.travel(),
        stated,
        stated || !visited || features.isEmpty() ? "" : words.text("fact.not-stated-ask"),
        alone ? "" : title,
        stated ? known(location.access()) : List.of(),
        stated ? unknown(location.access()) : List.of());
  }

  /** Where, for a card: areas, else kinds of place, else the last line of an address. */
  static String inShort(Service service, Words words) {
    List<Term> areas = service.allAreas();
    if (!areas.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (Term area : areas.subList(0, Math.min(AREAS_ON_A_CARD, areas.size()))) {
        names.add(area.name());
      }
      if (areas.size() > AREAS_ON_A_CARD) {
        names.add(words.text("place.more", "count", areas.size() - AREAS_ON_A_CARD));
      }
      return words.and(names);
    }
    List<String> places = new ArrayList<>();
    for (Location location : service.locations()) {
      String place = inShort(location, words);
      if (!place.isEmpty() && !places.contains(place)) {
        places.add(place);
      }
    }
    return words.and(places);
  }

  /** Where, in a word or two: a kind of place, else the last line of its address. */
  static String inShort(Location location, Words words) {
    String kind = kind(location.kind(), words);
    if (!kind.isEmpty()) {
      return kind;
    }
    return location.address().isEmpty() ? location.postcode() : location.address().getLast();
  }

  private static String kind(Location.@Nullable Kind kind, Words words) {
    return switch (kind) {
      case ONLINE -> words.text("place.online");
      case HOME -> words.text("place.at-your-home");
      case PHONE -> words.text("place.by-phone");
      case OUTREACH -> words.text("place.outreach");
      case PHYSICAL -> "";
      case null -> "";
    };
  }

  /** Whether families go there, so that access matters. */
  private static boolean isVisited(Location.@Nullable Kind kind) {
    return kind == null || kind == Location.Kind.PHYSICAL || kind == Location.Kind.OUTREACH;
  }

  /** The features about which something is known: what is there, then what is not. */
  private List<AccessView> known(List<Location.Access> known) {
    List<AccessView> views = new ArrayList<>(known.size());
    for (boolean present : List.of(true, false)) {
      for (Location.Access access : known) {
        if (access.present() == present) {
          views.add(
              new AccessView(
                  access.feature().name(),
                  present ? "present" : "absent",
                  Wording.yesOrNo(present, words)));
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
        views.add(new AccessView(feature.name(), "unknown", words.text("fact.not-known")));
      }
    }
    return views;
  }
}

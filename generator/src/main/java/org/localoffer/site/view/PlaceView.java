package org.localoffer.site.view;

import java.util.List;

/**
 * Where a service takes place.
 *
 * @param name the place's name, or empty
 * @param kind {@code Online}, {@code At your home} …; empty for an ordinary place
 * @param address lines without the postcode
 * @param postcode or empty
 * @param area the area that it lies in, text empty where not stated
 * @param addressNote that the address is kept private, or empty
 * @param travel how to get there, or empty
 * @param accessStated whether anything is known about access; if not, {@code accessNote} says so
 * @param accessNote {@code Not stated – ask the service}, or empty
 * @param accessTitle what sets the access features of this place apart from others': its name;
 *     empty where there is one place only
 * @param access the features about which something is known: what is there, then what is not
 * @param accessUnknown the other features that the council asks about, when something is known
 */
public record PlaceView(
    String name,
    String kind,
    List<String> address,
    String postcode,
    LinkView area,
    String addressNote,
    String travel,
    boolean accessStated,
    String accessNote,
    String accessTitle,
    List<AccessView> access,
    List<AccessView> accessUnknown) {
  public PlaceView {
    address = List.copyOf(address);
    access = List.copyOf(access);
    accessUnknown = List.copyOf(accessUnknown);
  }

  /**
   * One feature.
   *
   * @param state {@code present}, {@code absent} or {@code unknown}
   * @param text the state in words: {@code Yes}, {@code No}, {@code Not known}
   */
  public record AccessView(String feature, String state, String text) {}
}

package org.localoffer.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a service takes place. Where the editor hid the address, only the area and the outward
 * postcode are here: the rest never reaches this model.
 *
 * @param name the place's name, or empty
 * @param kind what kind of place, or null where it was not stated
 * @param addressHidden whether the address was left out on purpose
 * @param address the lines of the address, without the postcode
 * @param postcode the postcode ({@code ZZ1 1ZZ}), its outward part where the address is hidden, or
 *     empty
 * @param area the area that it lies in, or null
 * @param point its coordinates, or null
 * @param access the access features about which something is known, in the vocabulary's order
 * @param travel how to get there, or empty
 */
public record Location(
    String name,
    @Nullable Kind kind,
    boolean addressHidden,
    List<String> address,
    String postcode,
    @Nullable Term area,
    @Nullable Point point,
    List<Access> access,
    String travel) {

  public Location {
    address = List.copyOf(address);
    access = List.copyOf(access);
    if (addressHidden
        && !(name.isEmpty()
            && address.isEmpty()
            && postcode.indexOf(' ') < 0
            && point == null
            && travel.isEmpty())) {
      throw new IllegalArgumentException("a hidden address must not be in the model");
    }
  }

  /** The kinds of place of the format. */
  public enum Kind {
    PHYSICAL,
    ONLINE,
    HOME,
    PHONE,
    OUTREACH
  }

  /**
   * A point on the earth (WGS 84).
   *
   * @param latitude degrees north, −90 to 90
   * @param longitude degrees east, −180 to 180; negative west of Greenwich
   */
  public record Point(double latitude, double longitude) {}

  /** An access feature that is there ({@code present}) or is known not to be. */
  public record Access(Term feature, boolean present) {}
}

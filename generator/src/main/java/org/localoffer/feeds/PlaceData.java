package org.localoffer.feeds;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Location;
import org.localoffer.directory.Term;

/** Where a service takes place, and what is known about access there. */
final class PlaceData {

  private PlaceData() {}

  /**
   * Whether families go there and something is known of it. Of a hidden address the model holds the
   * area and the outward postcode alone.
   */
  static boolean isKnown(Location location) {
    Location.@Nullable Kind kind = location.kind();
    boolean visited =
        kind == null || kind == Location.Kind.PHYSICAL || kind == Location.Kind.OUTREACH;
    return visited
        && !(location.name().isEmpty()
            && location.address().isEmpty()
            && location.postcode().isEmpty()
            && location.area() == null
            && location.point() == null
            && location.access().isEmpty());
  }

  static void write(String property, LinkedData data, Location location) {
    data.node(property, "Place", () -> write(data, location));
  }

  private static void write(LinkedData data, Location location) {
    data.text("name", location.name());
    if (!location.address().isEmpty() || !location.postcode().isEmpty()) {
      data.node(
          "address",
          "PostalAddress",
          () -> {
            data.text("streetAddress", String.join(", ", location.address()));
            data.text("postalCode", location.postcode());
            data.text("addressCountry", "GB");
          });
    }
    Location.@Nullable Point point = location.point();
    if (point != null) {
      data.node(
          "geo",
          "GeoCoordinates",
          () -> {
            data.number("latitude", point.latitude());
            data.number("longitude", point.longitude());
          });
    }
    @Nullable Term area = location.area();
    if (area != null && !area.isOutside()) {
      data.node("containedInPlace", "AdministrativeArea", () -> data.text("name", area.name()));
    }
    data.nodes(
        "amenityFeature",
        "LocationFeatureSpecification",
        location.access(),
        access -> {
          data.text("name", access.feature().name());
          data.flag("value", access.present());
        });
  }
}

package org.localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Location;

/** The draft of a place → {@link Location}. A hidden address is dropped here and nowhere later. */
final class LocationAssembler {

  private LocationAssembler() {}

  static Location assemble(Draft draft) {
    boolean hidden = draft.get(ServiceShape.Place.HIDE_ADDRESS, false);
    String postcode = draft.text(ServiceShape.Place.POSTCODE);
    return new Location(
        hidden ? "" : draft.text(ServiceShape.Place.NAME),
        draft.get(ServiceShape.Place.KIND),
        hidden,
        hidden ? List.of() : draft.list(ServiceShape.Place.ADDRESS),
        hidden ? outward(postcode) : postcode,
        draft.get(ServiceShape.Place.AREA),
        hidden ? null : point(draft),
        access(draft),
        hidden ? "" : draft.text(ServiceShape.Place.TRAVEL));
  }

  /** {@code ZZ1} of {@code ZZ1 1ZZ}: some thousand homes. */
  private static String outward(String postcode) {
    int space = postcode.indexOf(' ');
    return space < 0 ? postcode : postcode.substring(0, space);
  }

  private static Location.@Nullable Point point(Draft draft) {
    Double latitude = draft.get(ServiceShape.Place.LATITUDE);
    Double longitude = draft.get(ServiceShape.Place.LONGITUDE);
    return latitude == null || longitude == null ? null : new Location.Point(latitude, longitude);
  }

  private static List<Location.Access> access(Draft draft) {
    return draft.get(ServiceShape.Place.ACCESS, List.of()).stream()
        .map(answer -> new Location.Access(answer.term(), answer.value()))
        .toList();
  }
}

package org.localoffer.markdown;

import org.jspecify.annotations.Nullable;

/** Addresses of web pages outside the site, and of entries inside, as editors write them. */
public final class WebAddress {

  private WebAddress() {}

  /** Why {@code address} is no web address that may be published, in words; null if it is one. */
  public static @Nullable String problem(String address) {
    return switch (Destination.read(address, "")) {
      case Destination.Outside outside -> null;
      case Destination.Refused refused -> refused.message();
      default -> "it does not begin with https://";
    };
  }

  /**
   * The entry that {@code path} names, as {@code folder/name} with its anchor if it has one, or
   * null where it names none.
   */
  public static @Nullable String entry(String path) {
    return Destination.read(path, "") instanceof Destination.Inside inside ? target(inside) : null;
  }

  private static String target(Destination.Inside inside) {
    String folder = inside.folder().folderName();
    return inside.name().isEmpty() ? folder : folder + "/" + inside.name();
  }
}

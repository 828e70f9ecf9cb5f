package org.localoffer.build;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The public address of a site, as people give it: {@code https://localoffer.council.example/}. */
public final class PublicAddress {

  private static final Pattern SHAPE = Pattern.compile("https?://[^\\s\"'<>\\\\?#]+");

  private PublicAddress() {}

  /**
   * The address with a slash at its end, or null if {@code text} is not one.
   *
   * @param text an address with or without a slash at its end
   */
  public static @Nullable String of(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return null;
    }
    try {
      String address = URI.create(text).toString();
      return address.endsWith("/") ? address : address + "/";
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

package org.localoffer.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a link leads, as far as its address alone tells. */
sealed interface Destination {

  /** Longest address of a link; browsers and printers manage no more reliably. */
  int MAX_LENGTH = 2_000;

  /** A web page elsewhere. */
  record Outside(String href) implements Destination {}

  /** An e-mail address or a phone number. */
  record Person(String href) implements Destination {}

  /** A page or a document of the site. */
  record Inside(SiteLink.Folder folder, String name, @Nullable String anchor)
      implements Destination {}

  /** A heading of the same text. */
  record Here(String anchor) implements Destination {}

  /** No address that a text may have. */
  record Refused(TextRule rule, String message, String hint) implements Destination {}

  /**
   * Reads an address.
   *
   * @param address what stands between the round brackets, entities resolved
   * @param path the path of the file that it stands in, to which a bare file name is relative
   */
  static Destination read(String address, String path) {
    if (address.isBlank()) {
      return UnknownPlace.RULE.empty();
    }
    if (address.length() > MAX_LENGTH) {
      return BrokenAddress.RULE.tooLong(address);
    }
    int bad = badCharacter(address);
    if (bad >= 0) {
      return BrokenAddress.RULE.badCharacter(address, bad);
    }
    if (address.startsWith("//")) {
      return ForbiddenScheme.RULE.withoutScheme(address);
    }
    String scheme = scheme(address);
    return scheme.isEmpty()
        ? InsideAddress.read(address, path)
        : OutsideAddress.read(scheme, address);
  }

  /**
   * The index of the first character that no address has, or -1. Browsers drop tabs and line ends
   * inside an address and read a backslash as a slash; marks that cannot be seen make an address
   * look like another.
   */
  private static int badCharacter(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean plain = c > ' ' && c < 0x7F && c != '\\' && c != '<' && c != '>' && c != '"';
      if (!plain && !isLetterAbroad(c) && !isSpaceInPhoneNumber(address, c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLetterAbroad(char c) {
    return c > 0x9F
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.UNASSIGNED
        && Character.getType(c) != Character.PRIVATE_USE;
  }

  private static boolean isSpaceInPhoneNumber(String address, char c) {
    return c == ' ' && address.regionMatches(true, 0, "tel:", 0, "tel:".length());
  }

  /** What stands before the first colon, in small letters, or an empty string. */
  private static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
    }
    return "";
  }
}

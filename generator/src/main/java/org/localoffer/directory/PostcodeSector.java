package org.localoffer.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where the homes of a postcode sector lie: a postcode without its last two letters, some thousand
 * homes.
 *
 * @param sector in capital letters with one space: {@code ZZ1 1}
 * @param latitude degrees north (WGS 84), the middle of its postcodes
 * @param longitude degrees east (WGS 84); negative west of Greenwich
 */
public record PostcodeSector(String sector, double latitude, double longitude)
    implements Comparable<PostcodeSector> {

  private static final int LONGEST_OUTWARD = 4;

  public PostcodeSector {
    if (!isSector(sector)) {
      throw new IllegalArgumentException("not a postcode sector: " + sector);
    }
  }

  /** The first half of the postcodes: {@code ZZ1} of {@code ZZ1 1}. */
  public String outward() {
    return sector.substring(0, sector.length() - 2);
  }

  /** By the characters of the sector: {@code ZZ1 9} before {@code ZZ10 1}. */
  @Override
  public int compareTo(PostcodeSector other) {
    return sector.compareTo(other.sector);
  }

  /** Whether a text is a sector as it is written here. */
  public static boolean isSector(String text) {
    int space = text.length() - 2;
    return space > 0
        && text.charAt(space) == ' '
        && isDigit(text.charAt(space + 1))
        && isOutward(text.substring(0, space));
  }

  /**
   * Whether a text is the first half of a postcode in capital letters: one or two letters, a digit,
   * and perhaps one more digit or letter.
   */
  public static boolean isOutward(String text) {
    int digit = text.length() > 1 && isLetter(text.charAt(1)) ? 2 : 1;
    int last = text.length() - 1;
    return text.length() <= LONGEST_OUTWARD
        && isLetter(text.isEmpty() ? ' ' : text.charAt(0))
        && (last == digit || last == digit + 1)
        && isDigit(text.charAt(digit))
        && (isDigit(text.charAt(last)) || isLetter(text.charAt(last)));
  }

  /**
   * The sector of a whole postcode, or null where the text is none. Not by a pattern: a directory
   * of the country has three million.
   *
   * @param postcode with or without spaces, in letters of either case: {@code zz11zz}
   */
  public static @Nullable String of(String postcode) {
    StringBuilder letters = new StringBuilder(postcode.length());
    for (int i = 0; i < postcode.length(); i++) {
      char c = postcode.charAt(i);
      if (c != ' ') {
        letters.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
    }
    int inward = letters.length() - 3;
    if (inward < 2
        || !isLetter(letters.charAt(inward + 1))
        || !isLetter(letters.charAt(inward + 2))) {
      return null;
    }
    String sector = letters.insert(inward, ' ').substring(0, inward + 2);
    return isSector(sector) ? sector : null;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

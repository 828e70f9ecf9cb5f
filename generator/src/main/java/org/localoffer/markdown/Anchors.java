package org.localoffer.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ids of the headings of one text: {@code h-} and the heading's words. The prefix keeps them
 * apart from the ids of the page around the text.
 */
final class Anchors {

  private static final String PREFIX = "h-";

  /** Longest id without its prefix and number. */
  private static final int MAX_LENGTH = 80;

  private static final int FIRST_COMBINING_ACCENT = 0x300;
  private static final int LAST_COMBINING_ACCENT = 0x36F;

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** A new id for a heading. */
  String give(String words) {
    String slug = slug(words);
    String anchor = PREFIX + (slug.isEmpty() ? "section" : slug);
    String unique = anchor;
    while (!given.add(unique)) {
      int number = repeats.getOrDefault(anchor, 1) + 1;
      repeats.put(anchor, number);
      unique = anchor + "-" + number;
    }
    return unique;
  }

  boolean has(String anchor) {
    return given.contains(anchor);
  }

  /** All ids that were given, in no order. */
  Set<String> all() {
    return given;
  }

  /** An id as an editor writes it: without the prefix. */
  static String words(String anchor) {
    return anchor.substring(PREFIX.length());
  }

  /**
   * The id of a heading from what stands after the {@code #} of a link: the id as in the browser's
   * address line, or the heading's words.
   */
  static String fromLink(String fragment) {
    String slug = slug(fragment);
    return slug.startsWith(PREFIX) ? slug : PREFIX + slug;
  }

  /**
   * Words as an id: small letters and digits of any script, a hyphen for whatever stands between
   * them, Latin letters without their accents; {@code What's on?} → {@code what-s-on}.
   */
  static String slug(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    boolean gap = false;
    for (int i = 0; i < plain.length() && slug.length() < MAX_LENGTH; ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (isWordCharacter(c)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(c);
      } else if (c < FIRST_COMBINING_ACCENT || c > LAST_COMBINING_ACCENT) {
        gap = true;
      }
    }
    return isAscii(slug) ? slug.toString() : Normalizer.normalize(slug, Normalizer.Form.NFC);
  }

  private static boolean isWordCharacter(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    boolean accent = c >= FIRST_COMBINING_ACCENT && c <= LAST_COMBINING_ACCENT;
    return Character.isLetterOrDigit(c) || mark && !accent;
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

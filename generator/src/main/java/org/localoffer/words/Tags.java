package org.localoffer.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Language tags by BCP 47. */
final class Tags {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /** The length of a subtag that names a script, such as {@code Arab}. */
  private static final int SCRIPT = 4;

  private Tags() {}

  /** Whether a language is English, whose formats the program knows without ICU. */
  static boolean isEnglish(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.equals("en") || lower.equals("en-gb");
  }

  /**
   * The names of bundles to look for, the nearest first: {@code pl-PL}, {@code pl}. A script is
   * never dropped: whoever reads {@code pa-Arab} may not be able to read {@code pa}.
   */
  static List<String> lookup(String tag) {
    List<String> names = new ArrayList<>();
    if (!SHAPE.matcher(tag).matches()) {
      return names;
    }
    String rest = tag;
    names.add(rest);
    for (int hyphen = rest.lastIndexOf('-'); hyphen > 0; hyphen = rest.lastIndexOf('-')) {
      if (rest.length() - hyphen - 1 == SCRIPT && Character.isLetter(rest.charAt(hyphen + 1))) {
        break;
      }
      rest = rest.substring(0, hyphen);
      names.add(rest);
    }
    return names;
  }
}

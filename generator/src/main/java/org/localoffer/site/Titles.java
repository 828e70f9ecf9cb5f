package org.localoffer.site;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.localoffer.output.OutputPath;

/**
 * Gives every page a title of its own, so that tabs, history and screen readers tell pages apart.
 * Who asks first gets the plain title; the order of asking is the planner's and never changes.
 */
final class Titles {

  private final Set<String> taken = new HashSet<>();

  /**
   * The first of these that no other page has: {@code wanted}, {@code wanted (qualifier)}, {@code
   * wanted (path)}.
   */
  String claim(String wanted, String qualifier, OutputPath path) {
    if (take(wanted)) {
      return wanted;
    }
    String qualified = wanted + " (" + qualifier + ")";
    if (!qualifier.isEmpty() && take(qualified)) {
      return qualified;
    }
    String last = wanted + " (" + path + ")";
    while (!take(last)) {
      last = last + " (" + path + ")";
    }
    return last;
  }

  private boolean take(String title) {
    return taken.add(title.toLowerCase(Locale.ROOT));
  }
}

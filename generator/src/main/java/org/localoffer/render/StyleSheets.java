package org.localoffer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The style sheets of a template set in the order in which a browser meets them: the tokens, what
 * every page shares, then components and kinds of page by name, and last what may change all of
 * them.
 */
final class StyleSheets {

  private static final List<String> FIRST = List.of("assets/tokens.css", "assets/page.css");
  private static final List<String> LAST = List.of("assets/forced-colours.css", "assets/print.css");

  private StyleSheets() {}

  /**
   * One sheet of all.
   *
   * @param styles path below the templates folder to text
   */
  static String joined(SortedMap<String, String> styles) {
    StringBuilder css = new StringBuilder();
    for (String path : inOrder(styles)) {
      css.append(styles.get(path).strip()).append('\n');
    }
    return css.toString();
  }

  /** The paths in the order of the cascade. */
  static List<String> inOrder(SortedMap<String, String> styles) {
    List<String> order = new ArrayList<>(FIRST);
    styles.keySet().stream()
        .filter(path -> !FIRST.contains(path) && !LAST.contains(path))
        .forEach(order::add);
    order.addAll(LAST);
    order.removeIf(path -> !styles.containsKey(path));
    return order;
  }
}

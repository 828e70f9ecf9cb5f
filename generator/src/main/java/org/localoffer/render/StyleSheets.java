package org.localoffer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets of a template set in the order in which a browser meets them: the tokens, what
 * every page shares, then components and kinds of page by name, and last what may change all of
 * them.
 */
final class StyleSheets {

  private static final String CHARSET = "@charset \"UTF-8\";\n";
  private static final List<String> FIRST = List.of("assets/tokens.css", "assets/page.css");
  private static final String RIGHT_TO_LEFT = "assets/right-to-left.css";
  private static final List<String> LAST =
      List.of(RIGHT_TO_LEFT, "assets/forced-colours.css", "assets/print.css");

  private StyleSheets() {}

  /**
   * One sheet of all: GOV.UK Frontend's rules that our pages can meet, then ours, then the
   * council's colour.
   *
   * @param govukCss as it is in the WebJar
   * @param brandColour {@code #rrggbb}, or null
   * @param rightToLeft whether sides are changed over (ours name none), and the sheet for such
   *     languages is taken
   */
  static String all(
      TemplateSet templates, String govukCss, @Nullable String brandColour, boolean rightToLeft) {
    List<CssNode> govuk = CssReader.read(GovukCss.cleaned(govukCss));
    govuk = GovukColours.toTokens(UsedClasses.of(templates).purge(govuk));
    List<CssNode> all = new ArrayList<>(rightToLeft ? RightToLeft.mirrored(govuk) : govuk);
    for (String path : inOrder(templates.styles())) {
      if (rightToLeft || !path.equals(RIGHT_TO_LEFT)) {
        all.addAll(read(path, templates.styles().get(path)));
      }
    }
    if (brandColour != null) {
      all.addAll(CssReader.read(BrandColour.of(brandColour).css()));
    }
    return CHARSET + CssText.of(all) + GovukCss.NOTICE;
  }

  private static List<CssNode> read(String path, String css) {
    try {
      return CssReader.read(css);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
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

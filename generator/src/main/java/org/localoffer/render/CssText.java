package org.localoffer.render;

import java.util.List;
import org.localoffer.render.CssNode.Declaration;
import org.localoffer.render.CssNode.Group;
import org.localoffer.render.CssNode.Rule;

/** Writes rules without what only people need; a line for each rule at the top. */
final class CssText {

  private CssText() {}

  static String of(List<CssNode> nodes) {
    StringBuilder css = new StringBuilder();
    for (CssNode node : nodes) {
      write(node, css);
      css.append('\n');
    }
    return css.toString();
  }

  private static void write(CssNode node, StringBuilder css) {
    switch (node) {
      case Group group -> {
        css.append(group.condition()).append('{');
        group.nodes().forEach(each -> write(each, css));
        css.append('}');
      }
      case Rule rule -> {
        css.append(String.join(",", rule.selectors())).append('{');
        String separator = "";
        for (Declaration each : rule.declarations()) {
          css.append(separator).append(each.property()).append(':').append(each.value());
          separator = ";";
        }
        css.append('}');
      }
    }
  }
}

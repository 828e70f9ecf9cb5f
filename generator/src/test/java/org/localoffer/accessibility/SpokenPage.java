package org.localoffer.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.localoffer.promise.Chromium;

/**
 * A page as a screen reader knows it: a line for each thing that has a role, with its name and what
 * state it is in, indented by what it is in. Of long texts the beginning is written, of long lists
 * the first few.
 */
final class SpokenPage {

  private static final Set<String> TRANSPARENT =
      Set.of(
          "generic", "none", "InlineTextBox", "ListMarker", "LineBreak", "RootWebArea", "strong");
  private static final Set<String> STATES =
      Set.of(
          "level",
          "expanded",
          "checked",
          "pressed",
          "disabled",
          "selected",
          "required",
          "invalid",
          "hasPopup",
          "autocomplete");

  private static final int LONGEST_TEXT = 60;
  private static final int MOST_ALIKE = 5;
  private static final int SHOWN_ALIKE = 2;

  private final Map<String, Map<String, Object>> nodes = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private SpokenPage(List<Map<String, Object>> tree) {
    tree.forEach(node -> nodes.put(String.valueOf(node.get("nodeId")), node));
  }

  /** The page's own part: the inside of its main landmark. */
  static String main(Chromium browser) {
    return of(browser, node -> role(node).equals("main"));
  }

  /** All around it, the same on every page. */
  static String frame(Chromium browser) {
    SpokenPage page = new SpokenPage(browser.accessibilityTree());
    page.nodes.values().stream()
        .filter(node -> role(node).equals("RootWebArea"))
        .findFirst()
        .ifPresent(root -> page.write(root, 0, node -> !role(node).equals("main")));
    return String.join("\n", page.lines) + "\n";
  }

  private static String of(Chromium browser, Predicate<Map<String, Object>> wanted) {
    SpokenPage page = new SpokenPage(browser.accessibilityTree());
    page.nodes.values().stream()
        .filter(wanted)
        .findFirst()
        .ifPresent(node -> page.write(node, 0, any -> true));
    return String.join("\n", page.lines) + "\n";
  }

  private void write(Map<String, Object> node, int depth, Predicate<Map<String, Object>> wanted) {
    if (!wanted.test(node)) {
      return;
    }
    int inside = depth;
    String role = role(node);
    boolean isHeard =
        !Boolean.TRUE.equals(node.get("ignored"))
            && !TRANSPARENT.contains(role)
            && !(isText(node) && name(node).isEmpty());
    if (isHeard) {
      lines.add("  ".repeat(depth) + line(node, role));
      inside++;
    }
    List<Map<String, Object>> children = children(node);
    boolean isLong = role.equals("list") && children.size() > MOST_ALIKE;
    for (int i = 0; i < children.size(); i++) {
      Map<String, Object> child = children.get(i);
      if (isLong && i == SHOWN_ALIKE) {
        lines.add("  ".repeat(inside) + "…");
        return;
      }
      if (!(isHeard && isText(child) && name(node).contains(name(child)))) {
        write(child, inside, wanted);
      }
    }
  }

  private String line(Map<String, Object> node, String role) {
    StringBuilder line = new StringBuilder(role.equals("StaticText") ? "text" : role);
    String name = name(node);
    if (!name.isEmpty()) {
      line.append(" “").append(shortened(name)).append("”");
    }
    String value = value(node.get("value"));
    if (!value.isEmpty()) {
      line.append(" = “").append(shortened(value)).append("”");
    }
    if (node.get("properties") instanceof List<?> properties) {
      for (Object each : properties) {
        Map<?, ?> property = (Map<?, ?>) each;
        String state = value(property.get("value"));
        if (STATES.contains(String.valueOf(property.get("name"))) && !state.equals("false")) {
          line.append(" [").append(property.get("name")).append(" ").append(state).append("]");
        }
      }
    }
    return line.toString();
  }

  private List<Map<String, Object>> children(Map<String, Object> node) {
    List<Map<String, Object>> children = new ArrayList<>();
    if (node.get("childIds") instanceof List<?> ids) {
      for (Object id : ids) {
        Map<String, Object> child = nodes.get(String.valueOf(id));
        if (child != null) {
          children.add(child);
        }
      }
    }
    return children;
  }

  private static boolean isText(Map<String, Object> node) {
    return role(node).equals("StaticText");
  }

  private static String role(Map<String, Object> node) {
    return value(node.get("role"));
  }

  private static String name(Map<String, Object> node) {
    return value(node.get("name")).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT).strip() + "…";
  }

  private static String value(Object holder) {
    return holder instanceof Map<?, ?> map && map.get("value") != null
        ? String.valueOf(map.get("value"))
        : "";
  }
}

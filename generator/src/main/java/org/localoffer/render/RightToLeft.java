package org.localoffer.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.localoffer.render.CssNode.Declaration;
import org.localoffer.render.CssNode.Group;
import org.localoffer.render.CssNode.Rule;

/**
 * Mirrors the sides that GOV.UK Frontend's sheet names, for a site whose language is written from
 * right to left. Our own sheets name no side (a test holds them to it) and need nothing of this.
 */
final class RightToLeft {

  private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");
  private static final Pattern ANGLE = Pattern.compile("(rotate|translateX|skewX)\\((-?)");
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.%-])-?\\d*\\.?\\d+[a-z]*\\b");
  private static final Pattern POINT = Pattern.compile("([(,] ?)(\\d+)(%?)(?= )");

  /** Properties whose four values go round from the top: top, right, bottom, left. */
  private static final Set<String> ROUND =
      Set.of("margin", "padding", "inset", "border-width", "border-color", "border-style");

  /** Properties whose value names a side. */
  private static final Set<String> SIDED =
      Set.of("text-align", "float", "clear", "background-position", "transform-origin");

  /** The tick of a checkbox moves to the other side, and is drawn as it is everywhere. */
  private static final Pattern TICK = Pattern.compile("checkboxes__label::?after");

  private static final Set<String> DRAWN = Set.of("transform", "border-width");

  private RightToLeft() {}

  /** The rules with left and right changed over. */
  static List<CssNode> mirrored(List<CssNode> nodes) {
    List<CssNode> result = new ArrayList<>();
    for (CssNode node : nodes) {
      switch (node) {
        case Group group -> result.add(new Group(group.condition(), mirrored(group.nodes())));
        case Rule rule -> result.add(mirrored(rule));
      }
    }
    return result;
  }

  private static Rule mirrored(Rule rule) {
    boolean isTick = rule.selectors().stream().allMatch(one -> TICK.matcher(one).find());
    return new Rule(
        rule.selectors(),
        rule.declarations().stream()
            .map(one -> isTick && DRAWN.contains(one.property()) ? one : mirrored(one))
            .toList());
  }

  /** {@code margin-left: 1px} becomes {@code margin-right: 1px}. */
  static Declaration mirrored(Declaration declaration) {
    String property = otherSide(declaration.property());
    return new Declaration(property, value(declaration.property(), declaration.value()));
  }

  private static String value(String property, String value) {
    if (ROUND.contains(property)) {
      return round(value, 1, 3);
    }
    return switch (property) {
      case "border-radius" -> corners(value);
      case "box-shadow", "text-shadow" -> shadows(value);
      case "transform" ->
          ANGLE
              .matcher(value)
              .replaceAll(hit -> hit.group(1) + "(" + (hit.group(2).isEmpty() ? "-" : ""));
      case "clip-path", "-webkit-clip-path" -> value.startsWith("polygon") ? points(value) : value;
      default ->
          SIDED.contains(property) || value.contains("env(safe-area-inset-")
              ? otherSide(value)
              : value;
    };
  }

  private static String otherSide(String text) {
    return SIDE.matcher(text).replaceAll(hit -> hit.group().equals("left") ? "right" : "left");
  }

  /** Changes two of four values over; fewer are the same from both sides. */
  private static String round(String value, int one, int other) {
    boolean important = value.endsWith("!important");
    String plain = important ? value.substring(0, value.length() - 10).strip() : value;
    List<String> parts = new ArrayList<>(CssReader.split(plain, ' '));
    if (parts.size() == 4) {
      Collections.swap(parts, one, other);
    }
    return String.join(" ", parts) + (important ? "!important" : "");
  }

  /** Four corners go round from the top left: changed over above, and below. */
  private static String corners(String value) {
    return round(round(value, 0, 1), 2, 3);
  }

  /** Turns round how far each shadow falls to the side: its first length. */
  private static String shadows(String value) {
    return String.join(",", CssReader.split(value, ',').stream().map(RightToLeft::shadow).toList());
  }

  private static String shadow(String shadow) {
    return LENGTH
        .matcher(shadow)
        .replaceFirst(
            hit -> {
              String length = hit.group();
              if (Pattern.matches("-?0[a-z]*", length)) {
                return length;
              }
              return length.startsWith("-") ? length.substring(1) : "-" + length;
            });
  }

  /** The points of a polygon, whose first number is the distance from the left, in per cent. */
  private static String points(String polygon) {
    return POINT
        .matcher(polygon)
        .replaceAll(
            hit -> {
              int other = 100 - Integer.parseInt(hit.group(2));
              return hit.group(1) + (other == 0 ? "0" : other + "%");
            });
  }
}

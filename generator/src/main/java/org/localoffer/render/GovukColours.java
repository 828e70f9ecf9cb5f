package org.localoffer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.localoffer.render.CssNode.Declaration;
import org.localoffer.render.CssNode.Group;
import org.localoffer.render.CssNode.Rule;

/**
 * Turns the colours that are written down in GOV.UK Frontend's sheet into our tokens, so that its
 * components too are dark where a reader wants it dark. Which token depends on what the colour is
 * for: white is the ground of a page, and the text on a button.
 *
 * <p>What carries the focus is yellow with black text at all times. Paper keeps what is written for
 * it. A colour that has no token stays as it is; a test fails when one is left.
 */
final class GovukColours {

  /** The tokens of one colour as text, as ground, and as edge or shadow. */
  private record Roles(String text, String ground, String edge) {}

  private static final String BLACK = "#0b0c0c";
  private static final String WHITE = "#fff";
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-f]{3,6}\\b|rgba\\(11,12,12,\\.99\\)|hsla\\(0,0%,100%,\\.99\\)");
  private static final Pattern FOCUS = Pattern.compile(":focus(?!-)");
  private static final Pattern NEGATION = Pattern.compile(":not\\([^()]*\\)");
  private static final Map<String, Roles> TOKENS = tokens();

  private GovukColours() {}

  private static Map<String, Roles> tokens() {
    Map<String, Roles> tokens = new LinkedHashMap<>();
    tokens.put(BLACK, same("ink"));
    tokens.put("rgba(11,12,12,.99)", same("ink"));
    tokens.put(WHITE, new Roles("on-strong", "ground", "ground"));
    tokens.put("hsla(0,0%,100%,.99)", same("on-strong"));
    tokens.put("#1d70b8", new Roles("link", "strong", "strong"));
    tokens.put("#003078", same("link-hover"));
    tokens.put("#4c2c92", same("link-visited"));
    tokens.put("#fd0", same("focus"));
    tokens.put("#505a5f", same("ink-soft"));
    tokens.put("#b1b4b6", same("line"));
    tokens.put("#f3f2f1", same("control"));
    tokens.put("#dbdad9", same("control-hover"));
    tokens.put("#929191", same("control-edge"));
    tokens.put("#00703c", new Roles("good", "button", "button"));
    tokens.put("#005a30", new Roles("tag-green", "button-hover", "button-hover"));
    tokens.put("#004e2a", same("good"));
    tokens.put("#144e81", same("control-edge"));
    tokens.put("#002d18", same("button-edge"));
    tokens.put("#d4351c", new Roles("bad", "danger", "bad"));
    tokens.put("#942514", same("bad"));
    tokens.put("#aa2a16", same("danger-hover"));
    tokens.put("#55150b", same("danger-edge"));
    tag(tokens, "grey", "#282d30", "#e5e6e7");
    tag(tokens, "purple", "#491644", "#efdfed");
    tag(tokens, "turquoise", "#10403c", "#d4ecea");
    tag(tokens, "blue", "#0c2d4a", "#bbd4ea");
    tag(tokens, "yellow", "#594d00", "#fff7bf");
    tag(tokens, "orange", "#6e3619", "#fcd6c3");
    tag(tokens, "red", "#2a0b06", "#f4cdc6");
    tag(tokens, "pink", "#6b1c40", "#f9e1ec");
    tokens.put("#cce2d8", same("tag-green-ground"));
    tokens.put("#e8f1f8", same("tag-light-blue-ground"));
    return tokens;
  }

  private static void tag(Map<String, Roles> tokens, String name, String text, String ground) {
    tokens.put(text, same("tag-" + name));
    tokens.put(ground, same("tag-" + name + "-ground"));
  }

  private static Roles same(String token) {
    return new Roles(token, token, token);
  }

  /** The rules with tokens for colours. */
  static List<CssNode> toTokens(List<CssNode> nodes) {
    List<CssNode> result = new ArrayList<>();
    for (CssNode node : nodes) {
      switch (node) {
        case Group group when group.condition().contains("print") -> result.add(group);
        case Group group -> result.add(new Group(group.condition(), toTokens(group.nodes())));
        case Rule rule -> result.addAll(byFocus(rule));
      }
    }
    return result;
  }

  /** One rule for what has the focus and one for all else, where the sheet has one for both. */
  private static List<Rule> byFocus(Rule rule) {
    List<Rule> rules = new ArrayList<>();
    for (boolean focus : List.of(false, true)) {
      List<String> selectors =
          rule.selectors().stream().filter(each -> isFocus(each) == focus).toList();
      if (!selectors.isEmpty()) {
        rules.add(
            new Rule(
                selectors,
                rule.declarations().stream().map(each -> toToken(each, rule, focus)).toList()));
      }
    }
    return rules;
  }

  private static boolean isFocus(String selector) {
    return FOCUS.matcher(NEGATION.matcher(selector).replaceAll("")).find();
  }

  private static Declaration toToken(Declaration declaration, Rule rule, boolean focus) {
    String value =
        COLOUR
            .matcher(declaration.value())
            .replaceAll(hit -> token(hit.group(), declaration.property(), rule, focus));
    return new Declaration(declaration.property(), value);
  }

  private static String token(String colour, String property, Rule rule, boolean focus) {
    Roles roles = TOKENS.get(colour);
    if (roles == null) {
      return colour;
    }
    if (focus && colour.equals(BLACK)) {
      return "var(--lo-focus-ink)";
    }
    String token =
        switch (property) {
          // White on black is the page's own pair turned round, and has to turn with it.
          case "color" -> colour.equals(WHITE) && isOnBlack(rule) ? roles.ground() : roles.text();
          case "fill" -> roles.text();
          case "background", "background-color" -> roles.ground();
          default -> roles.edge();
        };
    return "var(--lo-" + token + ")";
  }

  private static boolean isOnBlack(Rule rule) {
    return rule.declarations().stream()
        .anyMatch(each -> each.property().startsWith("background") && each.value().contains(BLACK));
  }
}

package org.localoffer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What markup comes to once it is parsed: elements, attributes and texts, a line each. The order of
 * attributes and the white space around texts do not count; nor do classes of our own ({@code
 * lo-}), which may stand beside those of GOV.UK Frontend so that our style sheet can reach the
 * element.
 */
public final class MarkupShape {

  private final List<String> lines = new ArrayList<>();
  private final boolean withOurs;

  private MarkupShape(boolean withOurs) {
    this.withOurs = withOurs;
  }

  /** The shape, and below it what is read from top to bottom: there, spaces between words count. */
  static String of(String html) {
    return of(html, false);
  }

  /** The same with classes of our own. */
  public static String withOurClasses(String html) {
    return of(html, true);
  }

  private static String of(String html, boolean withOurs) {
    Element body = Jsoup.parseBodyFragment(html).body();
    MarkupShape shape = new MarkupShape(withOurs);
    body.childNodes().forEach(node -> shape.add(node, ""));
    return String.join("\n", shape.lines) + "\nreads: " + body.text();
  }

  private void add(Node node, String indent) {
    switch (node) {
      case TextNode text when text.isBlank() -> {}
      case TextNode text -> lines.add(indent + "“" + text.text().strip() + "”");
      case Comment comment -> {}
      case Element element -> {
        lines.add(indent + element.normalName() + attributes(element));
        element.childNodes().forEach(child -> add(child, indent + "  "));
      }
      default -> lines.add(indent + node);
    }
  }

  private String attributes(Element element) {
    return element.attributes().asList().stream()
        .filter(attribute -> !attribute.getKey().equals("class") || !classes(element).isEmpty())
        .map(attribute -> " " + attribute.getKey() + "=“" + value(element, attribute) + "”")
        .sorted()
        .collect(Collectors.joining());
  }

  private String value(Element element, Attribute attribute) {
    return attribute.getKey().equals("class") ? classes(element) : attribute.getValue();
  }

  private String classes(Element element) {
    return element.classNames().stream()
        .filter(name -> !name.isEmpty() && (withOurs || !name.startsWith("lo-")))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}

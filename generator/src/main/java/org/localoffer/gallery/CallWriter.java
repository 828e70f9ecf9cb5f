package org.localoffer.gallery;

import java.util.Locale;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes a template; markup is captured into variables, because a literal would be escaped. */
final class CallWriter {
  private final StringBuilder captures = new StringBuilder();
  private int captured;

  String call(String component, String macro, MappingNode parameters) {
    StringBuilder call = new StringBuilder("<@c." + macro);
    String nested = "";
    for (NodeTuple parameter : parameters.getValue()) {
      if (ComponentExample.key(parameter).equals("nestedText")) {
        nested = ((ScalarNode) parameter.getValueNode()).getValue();
      } else {
        call.append(' ')
            .append(ComponentExample.key(parameter))
            .append('=')
            .append(literal(parameter));
      }
    }
    return String.format(
        Locale.ROOT,
        "<#import \"/components/%s/%s.ftlh\" as c>\n%s%s>%s</@c.%s>\n",
        component,
        component,
        captures,
        call,
        nested,
        macro);
  }

  private String literal(NodeTuple tuple) {
    String key = ComponentExample.key(tuple);
    return key.equals("html") || key.endsWith("Html")
        ? capture(((ScalarNode) tuple.getValueNode()).getValue())
        : literal(tuple.getValueNode());
  }

  private String literal(Node node) {
    return switch (node) {
      case MappingNode mapping ->
          mapping.getValue().stream()
              .map(tuple -> text(ComponentExample.key(tuple)) + ":" + literal(tuple))
              .collect(Collectors.joining(",", "{", "}"));
      case SequenceNode sequence ->
          sequence.getValue().stream()
              .map(this::literal)
              .collect(Collectors.joining(",", "[", "]"));
      case ScalarNode scalar when isBare(scalar.getTag()) -> scalar.getValue();
      case ScalarNode scalar -> text(scalar.getValue());
      default -> throw new IllegalArgumentException("cannot stand in an example: " + node);
    };
  }

  /** Whether a value stands in a template as it was written; all others are text. */
  private static boolean isBare(Tag tag) {
    return tag.equals(Tag.BOOL) || tag.equals(Tag.INT);
  }

  private String capture(String markup) {
    String name = "markup" + captured++;
    captures.append("<#assign ").append(name).append('>').append(markup).append("</#assign>\n");
    return name;
  }

  /** A text literal; all but plain characters are escaped, so that none begins an expression. */
  private static String text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == '-' || c == '/') {
        literal.append(c);
      } else {
        literal.append(String.format(Locale.ROOT, "\\x%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }
}

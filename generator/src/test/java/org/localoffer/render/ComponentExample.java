package org.localoffer.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * An example of a component, from the {@code examples.yaml} beside it, as a template that calls the
 * component's macro. Keys that are {@code html} or end in {@code Html} hold markup and {@code
 * nestedText} is the macro's nested content; every other value is text, a number, a truth value, a
 * list or a record.
 *
 * @param component the component's folder: {@code tag}
 * @param name the example's name: {@code longest}
 * @param source a template
 */
record ComponentExample(String component, String name, String source) {

  /** The names that each component's examples have, in this order. */
  static final List<String> NAMES = List.of("ordinary", "longest", "emptiest", "markup");

  /** All examples of all components below {@code templates}, sorted by component. */
  static List<ComponentExample> in(Path templates) throws IOException {
    List<ComponentExample> examples = new ArrayList<>();
    for (Path folder : componentFolders(templates)) {
      String component = folder.getFileName().toString();
      MappingNode root =
          (MappingNode)
              new Yaml()
                  .compose(new StringReader(Files.readString(folder.resolve("examples.yaml"))));
      String macro = ((ScalarNode) value(root, "macro")).getValue();
      for (NodeTuple example : ((MappingNode) value(root, "examples")).getValue()) {
        MappingNode parameters = (MappingNode) example.getValueNode();
        examples.add(
            new ComponentExample(
                component, key(example), new Writer().call(component, macro, parameters)));
      }
    }
    return List.copyOf(examples);
  }

  /** The folders of the components, sorted. */
  static List<Path> componentFolders(Path templates) throws IOException {
    try (Stream<Path> folders = Files.list(templates.resolve("components"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Node value(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(tuple -> key(tuple).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + key));
  }

  private static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  /** Writes a template; markup is captured into variables, because a literal would be escaped. */
  private static final class Writer {
    private final StringBuilder captures = new StringBuilder();
    private int captured;

    String call(String component, String macro, MappingNode parameters) {
      StringBuilder call = new StringBuilder("<@c." + macro);
      String nested = "";
      for (NodeTuple parameter : parameters.getValue()) {
        if (key(parameter).equals("nestedText")) {
          nested = ((ScalarNode) parameter.getValueNode()).getValue();
        } else {
          call.append(' ').append(key(parameter)).append('=').append(literal(parameter));
        }
      }
      return "<#import \"/components/%s/%s.ftlh\" as c>\n%s%s>%s</@c.%s>\n"
          .formatted(component, component, captures, call, nested, macro);
    }

    private String literal(NodeTuple tuple) {
      String key = key(tuple);
      return key.equals("html") || key.endsWith("Html")
          ? capture(((ScalarNode) tuple.getValueNode()).getValue())
          : literal(tuple.getValueNode());
    }

    private String literal(Node node) {
      return switch (node) {
        case MappingNode mapping ->
            mapping.getValue().stream()
                .map(tuple -> text(key(tuple)) + ":" + literal(tuple))
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
          literal.append("\\x%04x".formatted((int) c));
        }
      }
      return literal.append('"').toString();
    }
  }
}

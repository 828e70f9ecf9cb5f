package org.localoffer.gallery;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * An example of a component, from the {@code examples.yaml} beside it, as a template that calls the
 * component's macro. Keys that are {@code html} or end in {@code Html} hold markup and {@code
 * nestedText} is the macro's nested content; every other value is text, a number, a truth value, a
 * list or a record.
 *
 * @param component the component's folder: {@code tag}
 * @param name the example's name: {@code longest}
 * @param written its lines in the file, without the indentation that all share
 * @param source a template
 */
public record ComponentExample(String component, String name, String written, String source) {

  /** The names that each component's examples have, in this order. */
  public static final List<String> NAMES = List.of("ordinary", "longest", "emptiest", "markup");

  /**
   * All examples of all components, in the order of the files.
   *
   * @param files path ({@code components/tag/examples.yaml}) to text
   * @throws IllegalArgumentException if a file has another shape
   * @throws org.yaml.snakeyaml.error.YAMLException if a file is not YAML
   */
  public static List<ComponentExample> in(SortedMap<String, String> files) {
    List<ComponentExample> examples = new ArrayList<>();
    files.forEach((path, text) -> examples.addAll(of(path.split("/")[1], text)));
    return List.copyOf(examples);
  }

  private static List<ComponentExample> of(String component, String text) {
    MappingNode root = (MappingNode) new Yaml().compose(new StringReader(text));
    String macro = ((ScalarNode) value(root, "macro")).getValue();
    List<NodeTuple> tuples = ((MappingNode) value(root, "examples")).getValue();
    List<String> lines = text.lines().toList();
    List<ComponentExample> examples = new ArrayList<>();
    for (int i = 0; i < tuples.size(); i++) {
      NodeTuple tuple = tuples.get(i);
      int end = i + 1 < tuples.size() ? line(tuples.get(i + 1)) : lines.size();
      String written = String.join("\n", lines.subList(line(tuple), end)).stripIndent().strip();
      MappingNode parameters = (MappingNode) tuple.getValueNode();
      String source = new CallWriter().call(component, macro, parameters);
      examples.add(new ComponentExample(component, key(tuple), written, source));
    }
    return examples;
  }

  private static int line(NodeTuple tuple) {
    return tuple.getKeyNode().getStartMark().getLine();
  }

  private static Node value(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(tuple -> key(tuple).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + key));
  }

  static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }
}

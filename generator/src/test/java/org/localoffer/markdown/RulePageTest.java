package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.RuleId;

/**
 * The examples of each rule's page are the rule's test: what stands under "Wrong" gives exactly the
 * findings that the lines above it expect, and what stands under "Right" gives none.
 */
class RulePageTest {

  private static final Pattern EXPECT =
      Pattern.compile(
          "Expect: (nothing|LO-TEXT-\\d\\d at lines? (\\d+)(?: to (\\d+))?)"
              + "(?: when line (\\d+) stands (\\d+) times)?(?: in a (short field|description))?");

  /** One example: its text, and what is expected of it. */
  private record Example(String section, List<String> expected, String text) {}

  static List<RuleId> ids() {
    return MarkdownRules.ALL.stream().map(Rule::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void examplesOfThePageGiveWhatItSays(RuleId id) throws IOException {
    String page = page(id);
    assertTrue(page.startsWith("# " + id + ": "), "the page begins with its rule");
    List<Example> examples = examples(page);
    for (Example example : examples) {
      if (example.section().equals("Right")) {
        assertFalse(example.expected().stream().anyMatch(line -> line.contains("LO-TEXT")));
      } else {
        assertTrue(
            example.expected().stream().anyMatch(line -> line.contains(id.value())), "" + example);
      }
      check(example);
    }
    List<String> sections = examples.stream().map(Example::section).distinct().toList();
    assertEquals(List.of("Wrong", "Right"), sections);
  }

  private static void check(Example example) {
    String text = example.text();
    MarkdownOptions options = Reading.GUIDE;
    List<String> expected = new ArrayList<>();
    for (String line : example.expected()) {
      Matcher parts = EXPECT.matcher(line);
      assertTrue(parts.matches(), line);
      if (parts.group(4) != null) {
        text = repeat(example.text(), parts.group(4), parts.group(5));
      }
      if (parts.group(6) != null) {
        options = parts.group(6).equals("description") ? Reading.DESCRIPTION : Reading.SHORT;
      }
      if (parts.group(2) != null) {
        int first = Integer.parseInt(parts.group(2));
        int last = parts.group(3) == null ? first : Integer.parseInt(parts.group(3));
        for (int number = first; number <= last; number++) {
          expected.add(number + " " + line.substring("Expect: ".length()).split(" ")[0]);
        }
      }
    }
    List<String> found = new ArrayList<>();
    Reading.of(text, options)
        .findings()
        .forEach(finding -> found.add(finding.position().line() + " " + finding.rule()));
    Collections.sort(expected);
    Collections.sort(found);
    assertEquals(expected, found, example.toString());
  }

  private static String repeat(String text, String line, String times) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int index = Integer.parseInt(line) - 1;
    lines.addAll(index, Collections.nCopies(Integer.parseInt(times) - 1, lines.get(index)));
    return String.join("\n", lines) + "\n";
  }

  private static List<Example> examples(String page) {
    List<Example> examples = new ArrayList<>();
    String section = "";
    List<String> expected = new ArrayList<>();
    StringBuilder text = null;
    for (String line : page.lines().toList()) {
      if (text != null && line.equals("```")) {
        examples.add(new Example(section, List.copyOf(expected), text.toString()));
        expected.clear();
        text = null;
      } else if (text != null) {
        text.append(line).append('\n');
      } else if (line.equals("```markdown")) {
        text = new StringBuilder();
      } else if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("Expect:")) {
        expected.add(line);
      }
    }
    return examples;
  }

  private static String page(RuleId id) throws IOException {
    String name = "/org/localoffer/rules/" + id + ".md";
    try (InputStream page = RulePageTest.class.getResourceAsStream(name)) {
      assertTrue(page != null, name + " is missing");
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

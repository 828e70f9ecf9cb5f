package org.localoffer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;

/** The page of each rule about finished pages: its examples are the rule's test. */
class RulePagesTest {

  private static final Pattern FILE = Pattern.compile("<!-- FILE (\\S+) -->");
  private static final Pattern EXPECT = Pattern.compile("<!-- EXPECT (\\S+) -->");

  /** What makes a page of an example that is only a part of one; ends where the part begins. */
  private static final String BEFORE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <title>Example</title>
      </head>
      <body>
      <h1>Example</h1>
      """;

  private static final String AFTER = "</body>\n</html>\n";

  static Stream<RuleId> rules() {
    return SiteRules.all().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleIsFoundAtItsPlaceAndNothingElseIs(RuleId rule) throws IOException {
    Example example = Example.of(block(page(rule), "Wrong"));
    assertTrue(
        example.expected.stream().anyMatch(line -> line.endsWith(" " + rule)),
        "the example does not say where " + rule + " is broken");
    assertEquals(example.expected.stream().sorted().toList(), example.found());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRightExampleIsRight(RuleId rule) throws IOException {
    Example example = Example.of(block(page(rule), "Right"));
    assertEquals(List.of(), example.expected);
    assertEquals(List.of(), example.found());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageBeginsWithTheRuleAndSaysInProseWhatToDo(RuleId rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule + ": "), page);
    String prose = page.substring(page.indexOf('\n'), page.indexOf("\n## Wrong"));
    assertTrue(prose.strip().length() > 150, prose);
    assertFalse(page.contains("\r") || page.contains("\t"));
  }

  @Test
  void eachRuleHasItsOwnIdAndTheListIsInOrder() {
    List<RuleId> ids = rules().toList();
    assertEquals(ids.stream().distinct().sorted().toList(), ids);
  }

  private static String page(RuleId rule) throws IOException {
    String name = "/org/localoffer/rules/" + rule + ".md";
    try (InputStream page = RulePagesTest.class.getResourceAsStream(name)) {
      assertNotNull(page, "there is no page " + name);
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String block(String page, String heading) {
    String start = "\n## " + heading + "\n\n```html\n";
    int from = page.indexOf(start);
    assertTrue(from >= 0, "no example under " + heading);
    return page.substring(from + start.length(), page.indexOf("\n```\n", from) + 1);
  }

  /** The files of an example, and the findings that it announces as {@code path:line rule}. */
  private static final class Example {
    private final List<OutputFile> files = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String path = "page.html";
    private boolean isPart;
    private int line;

    static Example of(String block) {
      Example example = new Example();
      for (String line : block.lines().toList()) {
        example.add(line);
      }
      example.finish();
      return example;
    }

    private void add(String text) {
      Matcher file = FILE.matcher(text);
      if (file.find()) {
        finish();
        path = file.group(1);
        isPart = false;
        line = 0;
      } else {
        begin(text);
        line++;
        this.text.append(text).append('\n');
      }
      Matcher expect = EXPECT.matcher(text);
      while (expect.find()) {
        expected.add(path + ":" + Math.max(line, 1) + " " + expect.group(1));
      }
    }

    private void begin(String firstLine) {
      if (line == 0 && path.endsWith(".html") && !firstLine.startsWith("<!DOCTYPE")) {
        isPart = true;
        text.append(BEFORE);
        line = (int) BEFORE.lines().count();
      }
    }

    private void finish() {
      if (line > 0 || !path.equals("page.html")) {
        files.add(
            OutputFile.ofText(
                new OutputPath(path), "content/example.yaml", text + (isPart ? AFTER : "")));
      }
      text.setLength(0);
    }

    List<String> found() {
      return new SiteChecker("site")
          .check(OutputTree.of(files)).stream().map(Example::line).sorted().toList();
    }

    private static String line(Diagnostic found) {
      return found.position().path().substring("site/".length())
          + ":"
          + found.position().line()
          + " "
          + found.rule();
    }
  }
}

package org.localoffer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.source.RulePage;

/**
 * An example of a rule's page: the files under one heading.
 *
 * @param content the valid folder with these files added or replaced
 * @param expected rule and place of each finding, as {@link TestContent#brief()} writes them
 */
record RuleExample(
    RuleId rule, String name, boolean isWrong, TestContent content, List<String> expected) {

  private static final Pattern FENCE = Pattern.compile("~~~(?:yaml|markdown|csv) (\\S+)");
  private static final Pattern MARK = Pattern.compile(" # EXPECT (LO-[A-Z0-9 -]+)$");
  private static final Pattern WITHOUT = Pattern.compile("<!-- without (\\S+) -->");
  private static final Pattern EXPECT = Pattern.compile("<!-- EXPECT (\\S+) (\\S+) -->");

  /** The examples of a rule's page, in order; none where the page says why. */
  static List<RuleExample> of(RuleId rule) {
    List<RuleExample> examples = new ArrayList<>();
    String heading = "";
    List<String> section = new ArrayList<>();
    for (String line : RulePage.of(rule).marked().lines().toList()) {
      if (line.startsWith("## ")) {
        add(rule, heading, section, examples);
        heading = line.substring(3);
        section.clear();
      } else {
        section.add(line);
      }
    }
    add(rule, heading, section, examples);
    return examples;
  }

  private static void add(
      RuleId rule, String heading, List<String> section, List<RuleExample> examples) {
    boolean wrong = heading.startsWith("Wrong");
    if (!wrong && !heading.startsWith("Right")) {
      return;
    }
    TestContent content = TestContent.base();
    List<String> expected = new ArrayList<>();
    int files = 0;
    for (int i = 0; i < section.size(); i++) {
      Matcher fence = FENCE.matcher(section.get(i));
      Matcher without = WITHOUT.matcher(section.get(i));
      Matcher expect = EXPECT.matcher(section.get(i));
      if (fence.matches()) {
        int end = section.subList(i, section.size()).indexOf("~~~") + i;
        putFile(fence.group(1), section.subList(i + 1, end), content, expected);
        i = end;
        files++;
      } else if (without.matches()) {
        content.without(without.group(1));
        files++;
      } else if (expect.matches()) {
        expected.add(expect.group(1) + " " + expect.group(2));
      }
    }
    if (files > 0) {
      examples.add(new RuleExample(rule, rule + " " + heading, wrong, content, expected));
    }
  }

  private static void putFile(
      String path, List<String> lines, TestContent content, List<String> expected) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String id : mark.group(1).split(" ")) {
          expected.add(id + " " + path + ":" + (i + 1));
        }
      }
      text.append(RulePage.withoutMark(lines.get(i))).append('\n');
    }
    content.with(path, text.toString());
  }
}

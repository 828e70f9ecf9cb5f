package org.localoffer.source;

import org.localoffer.diagnostic.RuleId;

/**
 * The page of a rule, for editors: what is wrong, why it matters, what to do, and examples. It is
 * the resource {@code org/localoffer/rules/<id>.md}.
 *
 * @param marked the page as it was written. Its examples are the rule's test, so a faulty line ends
 *     in a mark such as {@code # EXPECT LO-AGE-02}, and comments in {@code <!-- -->} steer the test
 */
public record RulePage(String marked) {

  private static final String FOLDER = "org/localoffer/rules/";
  private static final String COMMENT = "<!--";
  private static final String MARK = "# EXPECT ";

  /** Begins a line that tells the test where to expect findings in a text. */
  private static final String EXPECTATION = "Expect: ";

  /**
   * The page of a rule.
   *
   * @throws IllegalStateException if the program was put together without it
   */
  public static RulePage of(RuleId rule) {
    return new RulePage(BuiltIn.text(name(rule)));
  }

  /** Whether the rule has a page. */
  public static boolean exists(RuleId rule) {
    return BuiltIn.exists(name(rule));
  }

  private static String name(RuleId rule) {
    return FOLDER + rule + ".md";
  }

  /** What the rule finds, in a few words: the first line without the id. */
  public String title() {
    int end = marked.indexOf('\n');
    String heading = end < 0 ? marked : marked.substring(0, end);
    int colon = heading.indexOf(": ");
    return colon < 0 ? heading : heading.substring(colon + 2).strip();
  }

  /** The page as editors read it, without what serves the test alone. */
  public String text() {
    StringBuilder out = new StringBuilder(marked.length());
    boolean blank = false;
    boolean example = false;
    for (String line : marked.lines().toList()) {
      example ^= line.startsWith("~~~") || line.startsWith("```");
      boolean comment = !example && (line.startsWith(COMMENT) || line.startsWith(EXPECTATION));
      String shown = withoutMark(line);
      if (!comment && (example || !(shown.isEmpty() && blank))) {
        out.append(shown).append('\n');
        blank = shown.isEmpty();
      }
    }
    return out.toString();
  }

  /**
   * A line of an example without its mark: {@code age: 4 # EXPECT LO-AGE-02} → {@code age: 4}.
   * Marks stand at the end of the line, after spaces.
   */
  public static String withoutMark(String line) {
    int mark = line.lastIndexOf(MARK);
    int comment = mark < 0 ? line.lastIndexOf(COMMENT + " EXPECT ") : mark;
    return comment < 0 ? line : line.substring(0, comment).stripTrailing();
  }
}

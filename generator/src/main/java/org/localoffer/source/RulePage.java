package org.localoffer.source;

import java.util.regex.Pattern;
import org.localoffer.diagnostic.RuleId;

/**
 * The page that explains a rule to an editor; its examples are the rule's test.
 *
 * @param id the rule
 * @param marked the page in Markdown, with the marks that tell the test what to expect
 */
public record RulePage(RuleId id, String marked) {

  private static final String FOLDER = "org/localoffer/rules/";

  /** The mark at the end of a faulty line, and the lines that speak to the test alone. */
  private static final Pattern MARKS =
      Pattern.compile("[ ]*(#|<!--) EXPECT LO-[A-Z]+-[0-9]{2}( -->)?|(?m)^(Expect: |<!-- ).*\\n");

  /**
   * The page of a rule.
   *
   * @throws IllegalStateException if it has none
   */
  public static RulePage of(RuleId id) {
    return new RulePage(id, BuiltIn.text(FOLDER + id + ".md"));
  }

  /** The page as a person reads it. */
  public String text() {
    return MARKS.matcher(marked).replaceAll("");
  }

  /** What the rule is called: the page's heading without the id. */
  public String title() {
    String heading = marked.lines().findFirst().orElse("");
    return heading.substring(heading.indexOf(": ") + 2);
  }
}

package org.localoffer.site.view;

import java.util.List;

/**
 * The accessibility statement, after the model statement of SI 2018/952.
 *
 * @param address the public address of the site, or empty
 * @param status {@code This website is partially compliant with …}, or empty
 * @param replyText how soon somebody answers who reports a problem
 * @param groups what is not accessible, by reason; without the reasons that nothing has
 * @param facts prepared, reviewed, tested by
 * @param otherWaysHref the page about other forms, or empty
 */
public record AccessibilityPage(
    String address,
    String status,
    String replyText,
    List<Group> groups,
    List<Fact> facts,
    String otherWaysHref)
    implements View {
  public AccessibilityPage {
    groups = List.copyOf(groups);
    facts = List.copyOf(facts);
  }

  @Override
  public String template() {
    return "pages/accessibility.ftlh";
  }

  /**
   * What is not accessible for one reason.
   *
   * @param heading {@code Not compliant with the accessibility regulations} …
   */
  public record Group(String heading, List<NotAccessible> problems) {
    public Group {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something that is not accessible; texts are empty where not stated.
   *
   * @param fixBy {@code 1 September 2026}
   */
  public record NotAccessible(String what, String why, String alternative, String fixBy) {}
}

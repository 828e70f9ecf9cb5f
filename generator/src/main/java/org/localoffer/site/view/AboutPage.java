package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * About this site: who keeps it, paper copies, accessibility. The contact is in {@link SiteView}.
 *
 * @param paperCopies how to get a copy on paper, or without parts
 * @param accessibility the accessibility statement's facts, or null
 * @param feedbackHref the page "You said, we did", or empty where there are no comments
 */
public record AboutPage(
    TextView paperCopies, @Nullable AccessibilityView accessibility, String feedbackHref)
    implements View {
  @Override
  public String template() {
    return "pages/about.ftlh";
  }

  /**
   * How accessible the site is.
   *
   * @param status {@code This website is partially compliant with …}, or empty
   * @param facts prepared, reviewed, tested by
   */
  public record AccessibilityView(
      String status, List<Fact> facts, List<NotAccessibleView> notAccessible) {
    public AccessibilityView {
      facts = List.copyOf(facts);
      notAccessible = List.copyOf(notAccessible);
    }
  }

  /**
   * Something that is not accessible yet; texts are empty where not stated.
   *
   * @param fixBy {@code 1 September 2026}
   */
  public record NotAccessibleView(String what, String why, String alternative, String fixBy) {}
}

package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole guide on one page, to be printed.
 *
 * @param guide the guide page by page
 * @param chapters the introduction and the steps, in order
 * @param checked when a person last made sure that it is right, or null
 */
public record WholeGuidePage(
    LinkView guide, String summary, List<Chapter> chapters, @Nullable CheckedView checked)
    implements View {
  public WholeGuidePage {
    chapters = List.copyOf(chapters);
  }

  @Override
  public String template() {
    return "pages/whole-guide.ftlh";
  }

  /**
   * The introduction, or a step.
   *
   * @param anchor its id on the page
   * @param href the same for a list of contents: {@code #step-2}
   * @param text its title, with the number of the step
   */
  public record Chapter(String anchor, String href, String text, TextView body) {}
}

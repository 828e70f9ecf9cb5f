package org.localoffer.site.view;

import java.util.List;

/**
 * The home page.
 *
 * @param countText how many services there are: {@code 412 services}
 * @param tasks what families most often come for
 * @param provisions the top categories in groups; empty where the council has made none
 * @param categories the top categories that stand in no group
 * @param stages by stage
 * @param needs by need, the broad ones
 * @param guides all guides; its text is empty where there are none
 * @param news the newest few
 * @param allNews where the others are; its text is empty where there are none
 * @param fresh the entries that were checked last
 * @param more the index pages: all categories, needs, stages, areas, support levels, A to Z
 */
public record HomePage(
    String countText,
    List<LinkView> tasks,
    List<ProvisionView> provisions,
    List<TermCard> categories,
    List<TermCard> stages,
    List<TermCard> needs,
    LinkView guides,
    List<NewsCard> news,
    LinkView allNews,
    List<NewsCard> fresh,
    List<LinkView> more)
    implements View {
  public HomePage {
    tasks = List.copyOf(tasks);
    provisions = List.copyOf(provisions);
    categories = List.copyOf(categories);
    stages = List.copyOf(stages);
    needs = List.copyOf(needs);
    news = List.copyOf(news);
    fresh = List.copyOf(fresh);
    more = List.copyOf(more);
  }

  @Override
  public String template() {
    return "pages/home.ftlh";
  }

  /**
   * A group of categories: education, health, social care. Where it has one category only, its name
   * leads there, and what stands below that category is listed.
   *
   * @param href the only category, or empty where there are several
   * @param countText how many services that category has, or empty
   * @param description a sentence, or empty
   * @param categories the categories, where there are several
   * @param narrower what lies below the only category
   */
  public record ProvisionView(
      String name,
      String href,
      String countText,
      String description,
      List<TermCard> categories,
      List<LinkView> narrower) {
    public ProvisionView {
      categories = List.copyOf(categories);
      narrower = List.copyOf(narrower);
    }
  }
}

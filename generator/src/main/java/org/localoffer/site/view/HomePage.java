package org.localoffer.site.view;

import java.util.List;

/**
 * The home page.
 *
 * @param countText how many services there are: {@code 412 services}
 * @param categories the top categories
 * @param stages by stage
 * @param needs by need, the broad ones
 * @param guides the first guides, in order
 * @param allGuides where the others are; its text is empty where there are no others
 * @param news the newest few
 * @param more the index pages: all categories, needs, stages, areas, support levels, A to Z
 */
public record HomePage(
    String countText,
    List<TermCard> categories,
    List<TermCard> stages,
    List<TermCard> needs,
    List<GuideCard> guides,
    LinkView allGuides,
    List<NewsCard> news,
    List<LinkView> more)
    implements View {
  public HomePage {
    categories = List.copyOf(categories);
    stages = List.copyOf(stages);
    needs = List.copyOf(needs);
    guides = List.copyOf(guides);
    news = List.copyOf(news);
    more = List.copyOf(more);
  }

  @Override
  public String template() {
    return "pages/home.ftlh";
  }
}

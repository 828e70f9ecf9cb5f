package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News, newest first: the newest, or those of a year.
 *
 * @param years the pages of the years, newest first; empty where this list has all news
 * @param pagination the other pages, or null where there is one page only
 */
public record NewsIndexPage(
    List<NewsCard> news, List<LinkView> years, @Nullable Pagination pagination) implements View {
  public NewsIndexPage {
    news = List.copyOf(news);
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "pages/news-index.ftlh";
  }
}

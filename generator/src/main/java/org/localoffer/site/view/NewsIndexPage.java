package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All news, newest first.
 *
 * @param pagination the other pages, or null where there is one page only
 */
public record NewsIndexPage(List<NewsCard> news, @Nullable Pagination pagination) implements View {
  public NewsIndexPage {
    news = List.copyOf(news);
  }

  @Override
  public String template() {
    return "pages/news-index.ftlh";
  }
}

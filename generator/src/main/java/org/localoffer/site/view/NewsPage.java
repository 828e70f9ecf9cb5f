package org.localoffer.site.view;

import java.util.List;

/**
 * A piece of news.
 *
 * @param date {@code 1 September 2026}
 * @param summary or empty
 * @param body the text
 * @param explained the words of the glossary that the text uses
 */
public record NewsPage(String date, String summary, TextView body, List<GlossaryEntry> explained)
    implements View {
  public NewsPage {
    explained = List.copyOf(explained);
  }

  @Override
  public String template() {
    return "pages/news.ftlh";
  }
}

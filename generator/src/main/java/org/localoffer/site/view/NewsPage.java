package org.localoffer.site.view;

/** A piece of news; {@code date} reads {@code 1 September 2026}. */
public record NewsPage(String date, String summary, TextView body) implements View {
  @Override
  public String template() {
    return "pages/news.ftlh";
  }
}

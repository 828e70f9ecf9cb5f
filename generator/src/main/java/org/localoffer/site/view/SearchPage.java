package org.localoffer.site.view;

import java.util.List;

/**
 * The search page.
 *
 * @param instead where to look without JavaScript: the index pages
 */
public record SearchPage(List<LinkView> instead) implements View {
  public SearchPage {
    instead = List.copyOf(instead);
  }

  @Override
  public String template() {
    return "pages/search.ftlh";
  }
}

package org.localoffer.site.view;

import java.util.List;

/**
 * The page with the entries that a family has put on its list; the browser fills it in.
 *
 * @param instead where to look without JavaScript: the index pages
 */
public record MyListPage(List<LinkView> instead) implements View {
  public MyListPage {
    instead = List.copyOf(instead);
  }

  @Override
  public String template() {
    return "pages/my-list.ftlh";
  }
}

package org.localoffer.site.view;

import java.util.List;

/**
 * The search page.
 *
 * @param instead where to look without JavaScript, and where nothing was found: the index pages
 * @param centres the areas from which distances can be measured, in the vocabulary's order
 */
public record SearchPage(List<LinkView> instead, List<AreaCentre> centres) implements View {
  public SearchPage {
    instead = List.copyOf(instead);
    centres = List.copyOf(centres);
  }

  @Override
  public String template() {
    return "pages/search.ftlh";
  }
}

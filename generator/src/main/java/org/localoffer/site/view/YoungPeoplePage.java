package org.localoffer.site.view;

import java.util.List;

/**
 * For young people: what speaks to them. Who advises is in {@link SiteView}.
 *
 * @param text the council's own words, or without parts
 * @param guides the guides for young people
 * @param outcomes the parts of adult life that one plans for
 * @param related what else may help
 */
public record YoungPeoplePage(
    TextView text, List<GuideCard> guides, List<LinkView> outcomes, List<LinkView> related)
    implements View {
  public YoungPeoplePage {
    guides = List.copyOf(guides);
    outcomes = List.copyOf(outcomes);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "pages/young-people.ftlh";
  }
}

package org.localoffer.site.view;

import java.util.List;

/**
 * What the law asks a Local Offer to say, and where this one says it.
 *
 * @param text the council's own words, or without parts
 * @param related what to read next
 */
public record CoveragePage(TextView text, List<DutyView> duties, List<LinkView> related)
    implements View {
  public CoveragePage {
    duties = List.copyOf(duties);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "pages/coverage.ftlh";
  }

  /**
   * Something that the law asks.
   *
   * @param anchor its id on the page
   * @param asks what has to be published, or empty
   * @param paragraph where the law asks it, or empty where nobody has verified the number
   * @param guides the guides about it
   * @param categories the kinds of support, each with its number of services
   * @param services further services that help with it, the first few
   * @param met whether there is anything
   */
  public record DutyView(
      String anchor,
      String label,
      String asks,
      String paragraph,
      List<LinkView> guides,
      List<LinkView> categories,
      List<LinkView> services,
      boolean met) {
    public DutyView {
      guides = List.copyOf(guides);
      categories = List.copyOf(categories);
      services = List.copyOf(services);
    }
  }
}

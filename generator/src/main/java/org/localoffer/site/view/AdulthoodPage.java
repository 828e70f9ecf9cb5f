package org.localoffer.site.view;

import java.util.List;

/**
 * Preparing for adulthood: its outcomes, each with what there is for it.
 *
 * @param text the council's own words, or without parts
 * @param outcomes in the vocabulary's order
 * @param related what to read next
 */
public record AdulthoodPage(TextView text, List<Outcome> outcomes, List<LinkView> related)
    implements View {
  public AdulthoodPage {
    outcomes = List.copyOf(outcomes);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "pages/adulthood.ftlh";
  }

  /**
   * An outcome.
   *
   * @param term its name, page and number of services
   * @param guides the guides and steps of guides that are about it
   */
  public record Outcome(TermCard term, List<LinkView> guides) {
    public Outcome {
      guides = List.copyOf(guides);
    }
  }
}

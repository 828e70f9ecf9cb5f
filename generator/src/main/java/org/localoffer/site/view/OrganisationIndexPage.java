package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All organisations in alphabetical order.
 *
 * @param pagination the other pages, or null where there is one page only
 */
public record OrganisationIndexPage(
    List<OrganisationCard> organisations, @Nullable Pagination pagination) implements View {
  public OrganisationIndexPage {
    organisations = List.copyOf(organisations);
  }

  @Override
  public String template() {
    return "pages/organisation-index.ftlh";
  }

  /** An organisation in the list; {@code kind} and {@code summary} may be empty. */
  public record OrganisationCard(
      String name, String href, String kind, String summary, String countText) {}
}

package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation and its services.
 *
 * @param kind what kind of organisation, or empty
 * @param website its site, or empty
 * @param explained the words of the glossary that the description uses
 * @param countText {@code 3 services}
 * @param services those of this page; may be none
 * @param pagination the other pages, or null where there is one page only
 */
public record OrganisationPage(
    String name,
    String kind,
    String summary,
    String website,
    List<ContactView> contacts,
    TextView description,
    List<GlossaryEntry> explained,
    String countText,
    List<ServiceCard> services,
    @Nullable Pagination pagination)
    implements View {
  public OrganisationPage {
    contacts = List.copyOf(contacts);
    explained = List.copyOf(explained);
    services = List.copyOf(services);
  }

  @Override
  public String template() {
    return "pages/organisation.ftlh";
  }
}

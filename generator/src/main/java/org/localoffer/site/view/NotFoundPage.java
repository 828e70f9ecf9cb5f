package org.localoffer.site.view;

import java.util.List;

/**
 * The page that a server shows for an address that is not there.
 *
 * @param links where to go on
 */
public record NotFoundPage(List<LinkView> links) implements View {
  public NotFoundPage {
    links = List.copyOf(links);
  }

  @Override
  public String template() {
    return "pages/not-found.ftlh";
  }
}

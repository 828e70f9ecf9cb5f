package org.localoffer.site.view;

import java.util.List;

/**
 * How to reach those who keep the Local Offer, who advises independently, and how to complain. The
 * contacts are in {@link SiteView}.
 *
 * @param complaints how to complain, or without parts
 * @param more further pages that help: other forms, comments
 */
public record ContactPage(TextView complaints, List<LinkView> more) implements View {
  public ContactPage {
    more = List.copyOf(more);
  }

  @Override
  public String template() {
    return "pages/contact.ftlh";
  }
}

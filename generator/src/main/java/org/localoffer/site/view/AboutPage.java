package org.localoffer.site.view;

import java.util.List;

/**
 * About this site: who keeps it, who was asked, how it is kept right. The contact is in {@link
 * SiteView}.
 *
 * @param reviewText how often entries are checked
 * @param countText how many services there are
 * @param asked who was asked about the Local Offer
 * @param feedbackHref the page "You said, we did", or empty where there are no comments
 * @param more further pages about the site
 */
public record AboutPage(
    String reviewText,
    String countText,
    List<Asked> asked,
    String feedbackHref,
    List<LinkView> more)
    implements View {
  public AboutPage {
    asked = List.copyOf(asked);
    more = List.copyOf(more);
  }

  @Override
  public String template() {
    return "pages/about.ftlh";
  }

  /** Who was asked; how and when are empty where not stated. */
  public record Asked(String who, String how, String when) {}
}

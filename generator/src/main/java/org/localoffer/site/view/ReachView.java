package org.localoffer.site.view;

import java.util.List;

/**
 * How to reach a service, in short: for a block on another page.
 *
 * @param service its name and page
 * @param website its site, or empty
 */
public record ReachView(
    LinkView service, String summary, List<ContactView> contacts, String website) {
  public ReachView {
    contacts = List.copyOf(contacts);
  }
}

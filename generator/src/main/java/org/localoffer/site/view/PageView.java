package org.localoffer.site.view;

import java.util.List;

/**
 * What the layout needs to know of a page.
 *
 * @param title the content of {@code title}, unique in the site: {@code Autism, page 2 of 7 – Local
 *     Offer}
 * @param heading the page's one {@code h1}
 * @param description one sentence for the description meta element, or empty
 * @param root the relative way to the site's root: {@code ""}, {@code "../"} …
 * @param path its own path in the site: {@code services/play-club.html}
 * @param canonical its public address, or empty where the site's is not known
 * @param section the part of the site that it belongs to, for {@link NavigationLink#section}
 * @param indexed whether search engines may list it
 * @param breadcrumbs the way here, from the home page, without the page itself; empty on the home
 *     page
 */
public record PageView(
    String title,
    String heading,
    String description,
    String root,
    String path,
    String canonical,
    String section,
    boolean indexed,
    List<LinkView> breadcrumbs) {
  public PageView {
    breadcrumbs = List.copyOf(breadcrumbs);
  }
}

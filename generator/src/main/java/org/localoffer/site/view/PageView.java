package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of a page.
 *
 * @param title the content of {@code title}, unique in the site: {@code Autism, page 2 of 7 – Local
 *     Offer}
 * @param name the title without the site's: {@code Autism, page 2 of 7}
 * @param heading the page's one {@code h1}
 * @param description one or two sentences for search engines and for those who share the page;
 *     unique in the site
 * @param kind what it is where somebody shares it (Open Graph): {@code website} or {@code article}
 * @param picture what stands for it where somebody shares it, or null
 * @param root the relative way to the site's root: {@code ""}, {@code "../"} …
 * @param path its own path in the site: {@code services/play-club.html}
 * @param canonical its public address, or empty where the site's is not known
 * @param shortAddress the same without what nobody types, for paper; or empty
 * @param code the public address as a QR code, or null
 * @param section the part of the site that it belongs to, for {@link NavigationLink#section}
 * @param indexed whether search engines may list it
 * @param breadcrumbs the way here, from the home page, without the page itself; empty on the home
 *     page
 */
public record PageView(
    String title,
    String name,
    String heading,
    String description,
    String kind,
    @Nullable SharedPicture picture,
    String root,
    String path,
    String canonical,
    String shortAddress,
    @Nullable CodeView code,
    String section,
    boolean indexed,
    List<LinkView> breadcrumbs) {
  public PageView {
    breadcrumbs = List.copyOf(breadcrumbs);
  }
}

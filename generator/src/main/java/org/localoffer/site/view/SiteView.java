package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SafeHtml;

/**
 * What every page shows of the council and its site. Addresses fit the page that this record is
 * given to.
 *
 * @param title the site's name
 * @param authority the council's name
 * @param authorityShortName for places with little room
 * @param authorityHref the council's own site, or empty
 * @param demonstration whether every page says that the content is invented
 * @param language BCP 47 tag for the {@code html} element
 * @param direction {@code ltr} or {@code rtl}, for the same
 * @param locale the same as Open Graph writes it: {@code en_GB}
 * @param policy the Content-Security-Policy of pages
 * @param feedHref news and changes for feed readers, or empty where there is no feed
 * @param feedText what the feed is called
 * @param homeHref the home page
 * @param searchHref the search page
 * @param myListHref the page with the reader's own list
 * @param assets the folder of assets with a slash at its end
 * @param brandColour {@code #rrggbb}, or empty where the council has none
 * @param navigation the main parts of the site
 * @param footer the rest: about, glossary, feedback …
 * @param paperCopiesHref where it says how to get a copy on paper, or empty
 * @param contact who keeps the site
 * @param toAsk whom those ask who find nothing: the independent advice service, or else the council
 * @param adviceService the independent advice service, or null
 * @param parentForum the parent carer forum, or null
 */
public record SiteView(
    String title,
    String authority,
    String authorityShortName,
    String authorityHref,
    boolean demonstration,
    String language,
    String direction,
    String locale,
    SafeHtml policy,
    String feedHref,
    String feedText,
    String homeHref,
    String searchHref,
    String myListHref,
    String assets,
    String brandColour,
    List<NavigationLink> navigation,
    List<LinkView> footer,
    String paperCopiesHref,
    SiteContactView contact,
    ReachView toAsk,
    @Nullable ReachView adviceService,
    @Nullable ReachView parentForum) {
  public SiteView {
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
  }
}

package org.localoffer.feeds;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Slug;
import org.localoffer.output.OutputPath;
import org.localoffer.site.Addresses;
import org.localoffer.site.PlannedPage;

/**
 * Addresses in the data of one page: full ones where the site's public address is known, else
 * relative ones like those of its links, which readers of JSON-LD resolve against the page.
 */
final class PageAddresses {

  private final PlannedPage page;
  private final String before;

  PageAddresses(PlannedPage page, @Nullable String base) {
    this.page = page;
    this.before = base == null ? page.page().root() : base;
  }

  /** The page itself. */
  String self() {
    return of(page.path());
  }

  String of(OutputPath path) {
    return before + path;
  }

  /** What a link of the page leads to. */
  String ofLink(String href) {
    String root = page.page().root();
    return before + (href.startsWith(root) ? href.substring(root.length()) : href);
  }

  /** The site as a thing. */
  String site() {
    return of(Addresses.HOME) + "#site";
  }

  /** The council as a thing. */
  String council() {
    return of(Addresses.HOME) + "#council";
  }

  /** An organisation as a thing. */
  String organisation(Slug slug) {
    return of(Addresses.organisation(slug)) + "#organisation";
  }

  /** What the page is about, as a thing. */
  String subject(String fragment) {
    return self() + "#" + fragment;
  }
}

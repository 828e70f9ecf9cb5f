package org.localoffer.feeds;

import org.localoffer.directory.Site;
import org.localoffer.site.PlannedPage;

/** The site and its council. */
final class SiteData {

  private SiteData() {}

  /** The site in full, for its home page. */
  static void write(LinkedData data, Site site, PlannedPage home, PageAddresses addresses) {
    data.text("@id", addresses.site());
    data.text("url", addresses.self());
    data.text("name", site.title());
    data.text("description", home.page().description());
    data.text("inLanguage", home.site().language());
    publisher(data, site, addresses);
  }

  /** The council, as the publisher of what is being written. */
  static void publisher(LinkedData data, Site site, PageAddresses addresses) {
    data.node(
        "publisher",
        "GovernmentOrganization",
        () -> {
          data.text("@id", addresses.council());
          data.text("name", site.authority().name());
          data.text("url", site.authority().website());
        });
  }
}

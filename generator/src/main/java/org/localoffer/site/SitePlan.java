package org.localoffer.site;

import java.util.List;
import org.localoffer.directory.Guide;

/**
 * What the site will consist of on a day.
 *
 * @param pages sorted by path, each path once
 * @param services those that are published on that day, in alphabetical order
 * @param guides in their order
 */
public record SitePlan(List<PlannedPage> pages, List<ListedService> services, List<Guide> guides) {
  public SitePlan {
    pages = List.copyOf(pages);
    services = List.copyOf(services);
    guides = List.copyOf(guides);
  }
}

package org.localoffer.site;

import java.util.List;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Guide;

/**
 * What the site will consist of on a day.
 *
 * @param pages sorted by path, each path once
 * @param services those that are published on that day, in alphabetical order
 * @param guides in their order
 * @param directory what the plan was made from, for its vocabularies and words
 * @param attachments the paths of the pictures and documents that pages show and link to, sorted
 */
public record SitePlan(
    List<PlannedPage> pages,
    List<ListedService> services,
    List<Guide> guides,
    Directory directory,
    List<String> attachments) {
  public SitePlan {
    pages = List.copyOf(pages);
    services = List.copyOf(services);
    guides = List.copyOf(guides);
    attachments = List.copyOf(attachments);
  }
}

package org.localoffer.feeds;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.output.OutputFile;
import org.localoffer.site.SitePlan;

/** The files of a site that only machines read. */
public final class SiteFeeds {

  private SiteFeeds() {}

  /**
   * The robots file; and, where the site's public address is known, the feed and the site map,
   * which are made of full addresses. A demonstration has no site map: nobody shall list it.
   */
  public static List<OutputFile> of(SitePlan plan) {
    List<OutputFile> files = new ArrayList<>();
    files.add(RobotsFile.of(plan.directory().site()));
    String base = plan.directory().site().baseUrl();
    if (base != null) {
      if (!plan.directory().site().demonstration()) {
        files.addAll(SiteMap.of(plan, base));
      }
      if (plan.hasFeed()) {
        files.add(AtomFeed.of(plan, base));
      }
    }
    return files;
  }
}

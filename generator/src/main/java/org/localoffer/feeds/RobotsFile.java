package org.localoffer.feeds;

import org.localoffer.directory.Site;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;

/** What robots may read (RFC 9309). Pages that nobody shall list say so themselves. */
final class RobotsFile {

  static final OutputPath PATH = new OutputPath("robots.txt");

  private static final String WELCOME =
      """
      # Search engines are welcome: families look for support there first.
      User-agent: *
      Disallow:
      """;

  private static final String DEMONSTRATION =
      """
      # Everything on this site is invented, so that nobody shall find it in place of real help.
      User-agent: *
      Disallow: /
      """;

  private RobotsFile() {}

  static OutputFile of(Site site) {
    if (site.demonstration()) {
      return OutputFile.ofText(PATH, "site.yaml", DEMONSTRATION);
    }
    String base = site.baseUrl();
    String map = base == null ? "" : "\nSitemap: " + base + SiteMap.PATH + "\n";
    return OutputFile.ofText(PATH, "site.yaml", WELCOME + map);
  }
}

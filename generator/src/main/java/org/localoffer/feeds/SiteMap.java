package org.localoffer.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SitePlan;

/**
 * The site map (sitemaps.org, version 0.9): every page that search engines may list. An entry says
 * when it was last checked, a guide too, news its day; pages that are lists say nothing.
 */
final class SiteMap {

  static final OutputPath PATH = new OutputPath("sitemap.xml");

  /**
   * How many pages stand in one file. The protocol allows 50,000 and 50 MB; with this number even
   * addresses of the greatest length that it allows (2,048 characters) stay below 50 MB.
   */
  static final int PAGES_IN_A_FILE = 20_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String OWNER = "the site map";

  private SiteMap() {}

  /** One file, or an index and the files that it names. */
  static List<OutputFile> of(SitePlan plan, String base) {
    List<PlannedPage> pages = plan.pages().stream().filter(page -> page.page().indexed()).toList();
    return of(pages, Dates.of(plan), base, PAGES_IN_A_FILE);
  }

  /**
   * @param most how many pages stand in one file
   */
  static List<OutputFile> of(
      List<PlannedPage> pages, Map<OutputPath, LocalDate> dates, String base, int most) {
    if (pages.size() <= most) {
      return List.of(OutputFile.ofText(PATH, OWNER, part(pages, dates, base)));
    }
    List<OutputFile> files = new ArrayList<>();
    XmlFile index = new XmlFile("sitemapindex", NAMESPACE);
    for (int start = 0; start < pages.size(); start += most) {
      OutputPath path = new OutputPath("sitemap-" + (start / most + 1) + ".xml");
      List<PlannedPage> share = pages.subList(start, Math.min(pages.size(), start + most));
      files.add(OutputFile.ofText(path, OWNER, part(share, dates, base)));
      index.element("sitemap", () -> index.text("loc", base + path));
    }
    files.add(OutputFile.ofText(PATH, OWNER, index.end()));
    return files;
  }

  private static String part(
      List<PlannedPage> pages, Map<OutputPath, LocalDate> dates, String base) {
    XmlFile xml = new XmlFile("urlset", NAMESPACE);
    for (PlannedPage page : pages) {
      LocalDate date = dates.get(page.path());
      xml.element(
          "url",
          () -> {
            xml.text("loc", base + page.path());
            xml.text("lastmod", date == null ? null : date.toString());
          });
    }
    return xml.end();
  }
}

package org.localoffer.feeds;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.SafeHtml;
import org.localoffer.directory.Site;
import org.localoffer.output.OutputPath;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SitePlan;

/**
 * What a page is about, in the words of schema.org: a block of JSON-LD for its head. For any number
 * of threads.
 *
 * <p>It says what stands on the page and nothing more. Names of people who can be phoned are left
 * out, because robots collect them.
 */
public final class StructuredData {

  private final Site site;
  private final Map<OutputPath, Subject> subjects = new HashMap<>();

  private StructuredData(SitePlan plan) {
    site = plan.directory().site();
    for (ListedService one : plan.services()) {
      subjects.put(Addresses.service(one.service().slug()), new ServiceData(one.service()));
    }
    for (Organisation one : plan.directory().organisations()) {
      subjects.put(Addresses.organisation(one.slug()), new OrganisationData(one));
    }
    for (Guide guide : plan.guides()) {
      subjects.put(Addresses.guide(guide.slug()), new GuideData(guide, null, site));
      for (Guide.Step step : guide.steps()) {
        subjects.put(Addresses.step(guide.slug(), step), new GuideData(guide, step, site));
      }
    }
    for (News news : plan.news()) {
      subjects.put(Addresses.news(news.slug()), new NewsData(news, site));
    }
  }

  /** For the pages of this plan. */
  public static StructuredData of(SitePlan plan) {
    return new StructuredData(plan);
  }

  /**
   * The data of a page of the plan: one line of JSON without {@code <}, {@code >} and {@code &};
   * empty for pages that nobody shall list.
   */
  public SafeHtml of(PlannedPage page) {
    if (!page.page().indexed()) {
      return SafeHtml.EMPTY;
    }
    PageAddresses addresses = new PageAddresses(page, site.baseUrl());
    if (page.path().equals(Addresses.HOME)) {
      return LinkedData.document("WebSite", data -> SiteData.write(data, site, page, addresses));
    }
    @Nullable Subject subject = subjects.get(page.path());
    return LinkedData.document(
        "WebPage", data -> WebPageData.write(data, site, page, subject, addresses));
  }
}

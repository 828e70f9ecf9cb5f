package org.localoffer.site;

import java.time.LocalDate;
import org.localoffer.directory.Directory;

/** Decides which pages a site has and what stands on each. */
public final class SitePlanner {

  private SitePlanner() {}

  /**
   * The pages for everything that is published on {@code today}.
   *
   * <p>The order of the calls decides who gets a plain title where two pages want the same: fixed
   * pages first, then services, guides, terms, organisations and news.
   *
   * @param today what is visible, closed and overdue is worked out for this day
   */
  public static SitePlan plan(Directory directory, LocalDate today) {
    Catalogue catalogue = new Catalogue(directory, today);
    Planning planning = Planning.of(catalogue);
    TermPages terms = new TermPages(planning);
    GuidePages guides = new GuidePages(planning);
    OrganisationPages organisations = new OrganisationPages(planning);
    NewsPages news = new NewsPages(planning);
    new GeneralPages(planning).add();
    new FeedbackPages(planning).add();
    terms.addIndexes();
    guides.addIndex();
    organisations.addIndex();
    news.addIndex();
    new AToZPages(planning).add();
    new ServicePages(planning).add();
    guides.addGuides();
    terms.addTerms();
    organisations.addOrganisations();
    news.addNews();
    return new SitePlan(planning.pages().sorted(), catalogue.services(), directory.guides());
  }
}

package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.site.view.ServiceCard;

/** Decides which pages a site has and what stands on each. */
public final class SitePlanner {

  private SitePlanner() {}

  /**
   * The pages for everything that is published on {@code today}.
   *
   * <p>The order of the calls decides who gets a plain title where two pages want the same: fixed
   * pages first, then services, guides, terms, pairs of terms, organisations and news.
   *
   * @param today what is visible, closed and overdue is worked out for this day
   * @param attachedFiles the pictures and documents that there are, by path
   */
  public static SitePlan plan(
      Directory directory, LocalDate today, Map<String, AttachedFile> attachedFiles) {
    Catalogue catalogue = new Catalogue(directory, today);
    Attachments attachments = new Attachments(attachedFiles);
    Planning planning = Planning.of(catalogue, attachments);
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
    new PairPages(planning).add();
    organisations.addOrganisations();
    news.addNews();
    return new SitePlan(
        planning.pages().sorted(),
        listed(planning),
        directory.guides(),
        directory,
        terms(directory),
        attachments.published());
  }

  /** The same, where it does not matter what pages say about pictures and documents. */
  public static SitePlan plan(Directory directory, LocalDate today) {
    return plan(directory, today, Map.of());
  }

  private static List<Term> terms(Directory directory) {
    List<Term> terms = new ArrayList<>();
    for (TermKind kind : TermKind.values()) {
      terms.addAll(directory.vocabulary(kind.vocabulary()).terms());
    }
    return terms;
  }

  private static List<ListedService> listed(Planning planning) {
    List<Service> services = planning.catalogue().services();
    List<ServiceCard> cards = planning.cards().services(services, Root.of(Addresses.HOME));
    List<ListedService> listed = new ArrayList<>(services.size());
    for (int i = 0; i < services.size(); i++) {
      listed.add(new ListedService(services.get(i), cards.get(i)));
    }
    return listed;
  }
}

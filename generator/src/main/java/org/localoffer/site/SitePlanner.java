package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.directory.Site;
import org.localoffer.directory.Term;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.words.Words;

/** Decides which pages a site has and what stands on each. */
public final class SitePlanner {

  private SitePlanner() {}

  /**
   * The pages for everything that is published on {@code today}.
   *
   * <p>The order of the calls decides who gets a plain title where two pages want the same: fixed
   * pages first, then services, guides, terms, pairs of terms, booklets, organisations and news.
   *
   * @param today what is visible, closed and overdue is worked out for this day
   * @param attachedFiles the pictures and documents that there are, by path
   * @param words what the program itself says, in the language of the site
   */
  public static SitePlan plan(
      Directory directory, LocalDate today, Map<String, AttachedFile> attachedFiles, Words words) {
    Catalogue catalogue = new Catalogue(directory, today, words.alphabet());
    Attachments attachments = new Attachments(attachedFiles, words);
    Planning planning = Planning.of(catalogue, attachments, words);
    TermPages terms = new TermPages(planning);
    GuidePages guides = new GuidePages(planning);
    OrganisationPages organisations = new OrganisationPages(planning);
    NewsPages news = new NewsPages(planning);
    new HomePages(planning).add();
    new GeneralPages(planning).add();
    new HelpPages(planning).add();
    new FeedbackPages(planning).add();
    new ShortBreakPages(planning).add();
    new ThemePages(planning).add();
    terms.addIndexes();
    guides.addIndex();
    organisations.addIndex();
    news.addIndex();
    new AToZPages(planning).add();
    new ServicePages(planning).add();
    guides.addGuides();
    new WholeGuidePages(planning).add();
    terms.addTerms();
    new PairPages(planning).add();
    new BookletPages(planning).add();
    organisations.addOrganisations();
    news.addNews();
    return new SitePlan(
        planning.pages().sorted(),
        listed(planning),
        directory.guides(),
        catalogue.directory().news(),
        catalogue.hasFeed(),
        directory,
        terms(directory),
        attachments.published(),
        words);
  }

  /** The same in the language of the site. */
  public static SitePlan plan(
      Directory directory, LocalDate today, Map<String, AttachedFile> attachedFiles) {
    return plan(directory, today, attachedFiles, words(directory.site()));
  }

  /** The same, where it does not matter what pages say about pictures and documents. */
  public static SitePlan plan(Directory directory, LocalDate today) {
    return plan(directory, today, Map.of());
  }

  /**
   * The words of the language that the site is written in: the first of its languages. The content
   * step lets no other through than those that there are words for.
   */
  private static Words words(Site site) {
    if (site.languages().isEmpty()) {
      return Words.english();
    }
    Words words = Words.of(site.languages().getFirst());
    if (words == null) {
      throw new IllegalStateException("no words in " + site.languages().getFirst());
    }
    return words;
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

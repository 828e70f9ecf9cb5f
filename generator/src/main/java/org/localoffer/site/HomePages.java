package org.localoffer.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localoffer.directory.Directory;
import org.localoffer.directory.News;
import org.localoffer.directory.Service;
import org.localoffer.directory.Site;
import org.localoffer.directory.SitePages;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;
import org.localoffer.site.view.HomePage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.NewsCard;
import org.localoffer.site.view.TermCard;
import org.localoffer.words.Words;

/** The home page. */
final class HomePages {

  /** How many pieces of news stand on the home page: few, so that it stays short on a phone. */
  private static final int NEWS = 2;

  /** How many entries that were checked lately stand on the home page. */
  private static final int FRESH = 4;

  /** What was checked before as many months is not called new. */
  private static final int FRESH_MONTHS = 3;

  private static final LinkView NO_LINK = new LinkView("", "");

  private final Planning planning;
  private final Words words;
  private final Catalogue catalogue;
  private final Directory directory;
  private final Site site;
  private final Root root = Root.of(Addresses.HOME);

  HomePages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.catalogue = planning.catalogue();
    this.directory = catalogue.directory();
    this.site = directory.site();
  }

  void add() {
    List<News> news = directory.news();
    boolean moreNews = news.size() > NEWS;
    planning
        .pages()
        .addHome(
            PageFacts.of(Addresses.HOME, "site.yaml", site.title(), "", Sections.HOME, List.of())
                .titled(title())
                .described(planning.descriptions().home(catalogue.services().size())),
            new HomePage(
                Wording.services(catalogue.services().size(), words),
                tasks(),
                provisions(),
                inNoProvision(),
                top(TermKind.STAGES),
                top(TermKind.NEEDS),
                directory.guides().isEmpty()
                    ? NO_LINK
                    : root.link(words.text("guide.all"), Addresses.GUIDES),
                NewsPages.cards(news.subList(0, Math.min(NEWS, news.size())), root, words),
                moreNews ? root.link(words.text("news.all"), Addresses.NEWS) : NO_LINK,
                fresh(),
                planning.siteViews().indexes(root)));
  }

  private String title() {
    String authority = site.authority().name();
    return site.title().contains(authority) ? site.title() : site.title() + " – " + authority;
  }

  /** What families come for, without what is not published today. */
  private List<LinkView> tasks() {
    List<LinkView> links = new ArrayList<>();
    for (SitePages.Task task : site.pages().tasks()) {
      String link = task.link();
      String address = link == null ? search(task.search()) : planning.texts().address(link, root);
      if (address != null) {
        links.add(new LinkView(task.label(), address));
      }
    }
    return links;
  }

  private String search(String query) {
    return root.to(Addresses.SEARCH) + "#q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private List<HomePage.ProvisionView> provisions() {
    List<HomePage.ProvisionView> views = new ArrayList<>();
    for (SitePages.Provision provision : site.pages().provisions()) {
      List<TermCard> cards = new ArrayList<>();
      for (Term category : provision.categories()) {
        if (!catalogue.with(category).isEmpty()) {
          cards.add(planning.cards().term(category, root));
        }
      }
      if (!cards.isEmpty()) {
        views.add(provision(provision, cards));
      }
    }
    return views;
  }

  private static HomePage.ProvisionView provision(
      SitePages.Provision provision, List<TermCard> cards) {
    TermCard only = cards.size() == 1 ? cards.getFirst() : null;
    return new HomePage.ProvisionView(
        provision.name(),
        only == null ? "" : only.href(),
        only == null ? "" : only.countText(),
        provision.description(),
        only == null ? cards : List.of(),
        only == null ? List.of() : only.narrower());
  }

  private List<TermCard> inNoProvision() {
    Set<String> grouped = new HashSet<>();
    for (SitePages.Provision provision : site.pages().provisions()) {
      provision.categories().forEach(category -> grouped.add(root.to(Addresses.term(category))));
    }
    List<TermCard> cards = new ArrayList<>(top(TermKind.CATEGORIES));
    cards.removeIf(card -> grouped.contains(card.href()));
    return cards;
  }

  /** The entries that were checked last, of the last months: the newest first. */
  private List<NewsCard> fresh() {
    LocalDate since = catalogue.today().minusMonths(FRESH_MONTHS);
    Comparator<Service> newest = Comparator.comparing(service -> service.checked().on());
    return catalogue.services().stream()
        .filter(service -> service.checked().on().isAfter(since))
        .sorted(newest.reversed())
        .limit(FRESH)
        .map(this::card)
        .toList();
  }

  private NewsCard card(Service service) {
    return new NewsCard(
        service.name(),
        root.to(Addresses.service(service.slug())),
        CheckedText.on(service.checked(), words),
        "");
  }

  /**
   * The widest terms that lead to something. The one for any need is no way to look for something,
   * but with it every need leads to services.
   */
  private List<TermCard> top(TermKind kind) {
    Vocabulary vocabulary = directory.vocabulary(kind.vocabulary());
    Term any = kind == TermKind.NEEDS ? catalogue.forAll(VocabularyName.NEEDS) : null;
    boolean openToAny = any != null && !catalogue.with(any).isEmpty();
    List<TermCard> cards = new ArrayList<>();
    for (Term term : vocabulary.top()) {
      if (!term.equals(any) && (openToAny || !catalogue.with(term).isEmpty())) {
        cards.add(planning.cards().term(term, root));
      }
    }
    return cards;
  }
}

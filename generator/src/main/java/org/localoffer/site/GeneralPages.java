package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.directory.Site;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.AboutPage;
import org.localoffer.site.view.GlossaryPage;
import org.localoffer.site.view.GuideCard;
import org.localoffer.site.view.HomePage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.MyListPage;
import org.localoffer.site.view.NotFoundPage;
import org.localoffer.site.view.SearchPage;
import org.localoffer.site.view.TermCard;

/** The pages that every site has once: home, search, the list, glossary, about, page not found. */
final class GeneralPages {

  /** How many pieces of news stand on the home page. */
  private static final int NEWS_AT_HOME = 3;

  /** How many guides stand on the home page. */
  private static final int GUIDES_AT_HOME = 6;

  private static final String SITE_FILE = "site.yaml";

  private final Planning planning;
  private final Directory directory;
  private final Site site;

  GeneralPages(Planning planning) {
    this.planning = planning;
    this.directory = planning.catalogue().directory();
    this.site = directory.site();
  }

  void add() {
    addHome();
    addSearch();
    addMyList();
    addGlossary();
    addAbout();
    addNotFound();
  }

  private void addHome() {
    Root root = Root.of(Addresses.HOME);
    List<GuideCard> guides = new ArrayList<>();
    List<Guide> all = directory.guides();
    for (Guide guide : all.subList(0, Math.min(GUIDES_AT_HOME, all.size()))) {
      guides.add(GuidePages.card(guide, root));
    }
    LinkView others =
        all.size() > GUIDES_AT_HOME
            ? root.link(Wording.ALL_GUIDES, Addresses.GUIDES)
            : new LinkView("", "");
    List<News> news = directory.news().subList(0, Math.min(NEWS_AT_HOME, directory.news().size()));
    planning
        .pages()
        .addHome(
            PageFacts.of(Addresses.HOME, SITE_FILE, site.title(), "", Sections.HOME, List.of())
                .titled(homeTitle()),
            new HomePage(
                Wording.services(planning.catalogue().services().size()),
                top(TermKind.CATEGORIES, root),
                top(TermKind.STAGES, root),
                top(TermKind.NEEDS, root),
                guides,
                others,
                NewsPages.cards(news, root),
                planning.siteViews().indexes(root)));
  }

  private String homeTitle() {
    String authority = site.authority().name();
    return site.title().contains(authority) ? site.title() : site.title() + " – " + authority;
  }

  /**
   * The widest terms that lead to something. The one for any need is no way to look for something,
   * but with it every need leads to services.
   */
  private List<TermCard> top(TermKind kind, Root root) {
    Catalogue catalogue = planning.catalogue();
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

  private void addSearch() {
    OutputPath path = Addresses.SEARCH;
    planning
        .pages()
        .add(
            facts(path, Wording.SEARCH, Sections.SEARCH),
            new SearchPage(planning.siteViews().indexes(Root.of(path))));
  }

  private void addMyList() {
    OutputPath path = Addresses.MY_LIST;
    planning
        .pages()
        .add(
            facts(path, Wording.MY_LIST, Sections.MY_LIST),
            new MyListPage(planning.siteViews().indexes(Root.of(path))));
  }

  private void addGlossary() {
    if (directory.glossary().isEmpty()) {
      return;
    }
    OutputPath path = Addresses.GLOSSARY;
    planning
        .pages()
        .add(
            PageFacts.of(
                path, "glossary.yaml", Wording.GLOSSARY, "list", Sections.ABOUT, List.of()),
            new GlossaryPage(planning.texts().glossary(Root.of(path))));
  }

  private void addAbout() {
    OutputPath path = Addresses.ABOUT;
    Root root = Root.of(path);
    Site.@Nullable Accessibility accessibility = site.accessibility();
    planning
        .pages()
        .add(
            facts(path, Wording.ABOUT, Sections.ABOUT),
            new AboutPage(
                planning.texts().part(site.paperCopies(), root, "paper"),
                accessibility == null ? null : AccessibilityText.of(accessibility),
                directory.feedback().isEmpty() ? "" : root.to(Addresses.FEEDBACK)));
  }

  /**
   * The page for an address that does not exist. Its links are relative like everywhere, so that it
   * works from a disk and below any folder of a server; a server that shows it for a missing page
   * further down should redirect to it (docs/decisions/0009).
   */
  private void addNotFound() {
    OutputPath path = Addresses.NOT_FOUND;
    Root root = Root.of(path);
    List<LinkView> links = new ArrayList<>();
    links.add(root.link(Wording.HOME, Addresses.HOME));
    links.add(root.link(Wording.SEARCH, Addresses.SEARCH));
    links.addAll(planning.siteViews().indexes(root));
    planning.pages().add(facts(path, Wording.NOT_FOUND, Sections.SEARCH), new NotFoundPage(links));
  }

  private static PageFacts facts(OutputPath path, String heading, String section) {
    return PageFacts.of(path, SITE_FILE, heading, "this site", section, List.of());
  }
}

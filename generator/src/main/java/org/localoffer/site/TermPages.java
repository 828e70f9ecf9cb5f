package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ListingPage;
import org.localoffer.site.view.TermCard;
import org.localoffer.site.view.TermIndexPage;
import org.localoffer.words.Words;

/**
 * The pages of vocabularies: one that lists the terms, and for each term pages with its services.
 * Services that have not said anything are on none of them.
 */
final class TermPages {

  private final Planning planning;
  private final Words words;
  private final Catalogue catalogue;
  private final Directory directory;
  private final PairLinks links;
  private final AdulthoodGuides adulthoodGuides;

  TermPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.catalogue = planning.catalogue();
    this.directory = catalogue.directory();
    this.links = new PairLinks(planning);
    this.adulthoodGuides = new AdulthoodGuides(directory.guides());
  }

  /** The pages that list terms; the one about adulthood is with the {@link ThemePages}. */
  void addIndexes() {
    for (TermKind kind : TermKind.values()) {
      Vocabulary vocabulary = directory.vocabulary(kind.vocabulary());
      if (vocabulary.terms().isEmpty() || kind == TermKind.ADULTHOOD) {
        continue;
      }
      OutputPath path = Addresses.terms(kind.vocabulary());
      String section = Addresses.folder(kind.vocabulary());
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      kind.owner(),
                      kind.heading(words),
                      words.text("title.list"),
                      section,
                      List.of())
                  .described(planning.descriptions().terms(kind)),
              new TermIndexPage(
                  section, more(kind, Root.of(path)), cards(vocabulary.top(), Root.of(path))));
    }
  }

  private List<LinkView> more(TermKind kind, Root root) {
    List<LinkView> more = new ArrayList<>();
    for (LinkView index : planning.siteViews().indexes(root)) {
      if (!index.text().equals(kind.heading(words))) {
        more.add(index);
      }
    }
    return more;
  }

  /** The pages of all terms. */
  void addTerms() {
    for (TermKind kind : TermKind.values()) {
      for (Term term : directory.vocabulary(kind.vocabulary()).terms()) {
        add(kind, term);
      }
    }
  }

  /** The way to a term's page: its list, its wider terms and itself, as links. */
  static List<LinkView> way(Term term, Root root, Words words) {
    List<LinkView> way = wayAbove(term, root, words);
    way.add(root.link(term));
    return way;
  }

  private static List<LinkView> wayAbove(Term term, Root root, Words words) {
    List<LinkView> way = new ArrayList<>();
    for (Term wider = term.parent(); wider != null; wider = wider.parent()) {
      way.addFirst(root.link(wider));
    }
    String list = TermKind.of(term).heading(words);
    way.addFirst(root.link(list, Addresses.terms(term.vocabulary())));
    return way;
  }

  private void add(TermKind kind, Term term) {
    List<Service> services = catalogue.with(term);
    Listing<Service> listing =
        new Listing<>(Addresses.term(term), services, Listing.LISTING_PAGE_SIZE);
    List<Service> any = openToAny(kind, term);
    int pages = listing.pages();
    for (int page = 1; page <= pages; page++) {
      OutputPath path = listing.path(page);
      Root root = Root.of(path);
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      kind.owner(),
                      term.name(),
                      kind.singular(words),
                      Addresses.folder(kind.vocabulary()),
                      wayAbove(term, root, words))
                  .titled(Wording.pageTitle(term.name(), page, pages, words))
                  .described(
                      planning
                          .descriptions()
                          .onPage(
                              planning.descriptions().term(term, services.size()), page, pages)),
              page(kind, term, listing, page, page == 1 ? any : List.of(), root));
    }
  }

  private ListingPage page(
      TermKind kind, Term term, Listing<Service> listing, int page, List<Service> any, Root root) {
    List<Term> narrower = directory.vocabulary(kind.vocabulary()).childrenOf(term);
    List<Service> anyShown = any.subList(0, Math.min(Listing.LISTING_PAGE_SIZE, any.size()));
    Term anyTerm = catalogue.forAll(VocabularyName.NEEDS);
    boolean more = anyTerm != null && anyShown.size() < any.size();
    return new ListingPage(
        Addresses.folder(kind.vocabulary()),
        page == 1 ? term.description() : "",
        page == 1 ? adulthoodGuides.about(term, root) : List.of(),
        page == 1 ? cards(narrower, root) : List.of(),
        page == 1 ? links.wider(term, root) : List.of(),
        page == 1 ? links.choices(term, root) : List.of(),
        Wording.services(listing.items().size(), words),
        planning.cards().services(listing.on(page), root),
        any.isEmpty() ? "" : words.text("listing.open-to-any"),
        planning.cards().services(anyShown, root),
        more
            ? root.link(
                Wording.allOpenToAny(catalogue.with(anyTerm).size(), words),
                Addresses.term(anyTerm))
            : null,
        List.of(),
        page == 1 ? booklet(term, root) : null,
        listing.pagination(page, words));
  }

  private @Nullable LinkView booklet(Term term, Root root) {
    int services = catalogue.with(term).size();
    return BookletPages.has(term, services)
        ? root.link(
            planning.words().text("listing.booklet", "services", services), Addresses.booklet(term))
        : null;
  }

  /** The services that are open to any need, without those that name this one. */
  private List<Service> openToAny(TermKind kind, Term term) {
    Term any = catalogue.forAll(VocabularyName.NEEDS);
    if (kind != TermKind.NEEDS || any == null || term.equals(any)) {
      return List.of();
    }
    List<Service> open = new ArrayList<>();
    for (Service service : catalogue.with(any)) {
      boolean named = false;
      for (Term need : service.needs()) {
        named |= need.isWithin(term);
      }
      if (!named) {
        open.add(service);
      }
    }
    return open;
  }

  private List<TermCard> cards(List<Term> terms, Root root) {
    List<TermCard> cards = new ArrayList<>(terms.size());
    for (Term term : terms) {
      cards.add(planning.cards().term(term, root));
    }
    return cards;
  }
}

package org.localoffer.site;

import java.util.List;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.ListingPage;
import org.localoffer.words.Words;

/**
 * The pages of each need together with each area and each stage: what a family without JavaScript
 * gets instead of two filters at once. Pairs that no service has are left out.
 */
final class PairPages {

  private static final String SECTION = Addresses.folder(VocabularyName.NEEDS);

  private final Planning planning;
  private final Words words;
  private final Catalogue catalogue;
  private final PairLinks links;

  PairPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.catalogue = planning.catalogue();
    this.links = new PairLinks(planning);
  }

  void add() {
    Directory directory = catalogue.directory();
    for (Term need : directory.vocabulary(VocabularyName.NEEDS).terms()) {
      for (TermKind kind : PairLinks.PAIRED) {
        for (Term other : directory.vocabulary(kind.vocabulary()).terms()) {
          List<Service> services = catalogue.with(need, other);
          if (!services.isEmpty()) {
            add(need, other, services);
          }
        }
      }
    }
  }

  private void add(Term need, Term other, List<Service> services) {
    Listing<Service> listing =
        new Listing<>(Addresses.pair(need, other), services, Listing.LISTING_PAGE_SIZE);
    int pages = listing.pages();
    String name = Wording.pair(need, other, words);
    for (int page = 1; page <= pages; page++) {
      OutputPath path = listing.path(page);
      Root root = Root.of(path);
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      TermKind.NEEDS.owner(),
                      name,
                      TermKind.of(other).choice(words),
                      SECTION,
                      TermPages.way(need, root, words))
                  .titled(Wording.pageTitle(name, page, pages, words))
                  .described(
                      planning
                          .descriptions()
                          .onPage(
                              Wording.listedUnderBoth(services.size(), need, other, words),
                              page,
                              pages)),
              page(need, other, listing, page, root));
    }
  }

  private ListingPage page(Term need, Term other, Listing<Service> listing, int page, Root root) {
    boolean first = page == 1;
    return new ListingPage(
        SECTION,
        "",
        List.of(),
        List.of(),
        first ? links.wider(need, other, root) : List.of(),
        first ? links.choices(need, other, root) : List.of(),
        Wording.services(listing.items().size(), words),
        planning.cards().services(listing.on(page), root),
        "",
        List.of(),
        null,
        first ? links.further(need, other, root) : List.of(),
        null,
        listing.pagination(page, words));
  }
}

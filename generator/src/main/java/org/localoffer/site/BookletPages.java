package org.localoffer.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.BookletPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

/**
 * A booklet for every category: its services on one page with contents and an index of places. It
 * is for paper, so the entries are numbered and the index names numbers.
 */
final class BookletPages {

  /**
   * The most services that a booklet has: about 130 sheets, printed on both sides. A category with
   * more has none; those below it do.
   */
  static final int MOST_SERVICES = 250;

  private final Planning planning;
  private final Catalogue catalogue;
  private final Words words;
  private final BookletFacts facts;

  BookletPages(Planning planning) {
    this.planning = planning;
    this.catalogue = planning.catalogue();
    this.words = planning.words();
    this.facts = new BookletFacts(words);
  }

  /** Whether a term has a booklet. */
  static boolean has(Term term, int services) {
    return term.vocabulary() == VocabularyName.CATEGORIES
        && services > 0
        && services <= MOST_SERVICES;
  }

  void add() {
    for (Term category : catalogue.directory().vocabulary(VocabularyName.CATEGORIES).terms()) {
      List<Service> services = catalogue.with(category);
      if (has(category, services.size())) {
        add(category, services);
      }
    }
  }

  private void add(Term category, List<Service> services) {
    OutputPath path = Addresses.booklet(category);
    Root root = Root.of(path);
    String title = words.text("booklet.title", "category", category.name());
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    TermKind.CATEGORIES.owner(),
                    title,
                    words.text("booklet.qualifier"),
                    Addresses.folder(VocabularyName.CATEGORIES),
                    TermPages.way(category, root, words))
                .described(planning.descriptions().term(category, services.size()))
                .notIndexed(),
            page(category, services, root));
  }

  private BookletPage page(Term category, List<Service> services, Root root) {
    PageTexts texts = planning.texts().onPage(root);
    List<BookletPage.Entry> entries = new ArrayList<>(services.size());
    Map<Term, List<LinkView>> byArea = new LinkedHashMap<>();
    for (Term area : catalogue.directory().vocabulary(VocabularyName.AREAS).terms()) {
      byArea.put(area, new ArrayList<>());
    }
    for (Service service : services) {
      String number = words.number(entries.size() + 1);
      BookletPage.Entry entry = entry(service, number, texts);
      entries.add(entry);
      for (Term area : service.allAreas()) {
        byArea.get(area).add(new LinkView(number, "#" + entry.anchor()));
      }
    }
    List<BookletPage.Place> places = new ArrayList<>();
    byArea.forEach(
        (area, numbers) -> {
          if (!numbers.isEmpty()) {
            places.add(new BookletPage.Place(area.name(), numbers));
          }
        });
    return new BookletPage(
        words.text(
            "booklet.introduction", "services", services.size(), "category", category.name()),
        entries,
        places,
        texts.explained());
  }

  private BookletPage.Entry entry(Service service, String number, PageTexts texts) {
    String organisation = service.organisation().name();
    String website = service.website();
    return new BookletPage.Entry(
        words.text("booklet.entry", "number", number, "name", service.name()),
        "entry-" + service.slug(),
        service.summary(),
        organisation.equals(service.name()) ? "" : organisation,
        StatusText.inShort(service.availability(), words),
        facts.of(service, texts.within(service.slug() + "_")),
        Texts.contacts(service.contacts()),
        website == null ? "" : website,
        CheckedText.on(service.checked(), words));
  }
}

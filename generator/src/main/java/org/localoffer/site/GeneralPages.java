package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Directory;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.GlossaryPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.MyListPage;
import org.localoffer.site.view.NotFoundPage;
import org.localoffer.site.view.SearchPage;
import org.localoffer.words.Words;

/** The pages that every site has once: search, the list, glossary, page not found. */
final class GeneralPages {

  private static final String SITE_FILE = "site.yaml";

  private final Planning planning;
  private final Words words;
  private final Directory directory;

  GeneralPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.directory = planning.catalogue().directory();
  }

  void add() {
    addSearch();
    addMyList();
    addGlossary();
    addNotFound();
  }

  private void addSearch() {
    OutputPath path = Addresses.SEARCH;
    planning
        .pages()
        .add(
            facts(path, words.text("page.search"), Sections.SEARCH)
                .described(planning.descriptions().search()),
            new SearchPage(planning.siteViews().indexes(Root.of(path))));
  }

  private void addMyList() {
    OutputPath path = Addresses.MY_LIST;
    planning
        .pages()
        .add(
            facts(path, words.text("page.my-list"), Sections.MY_LIST)
                .described(planning.descriptions().myList())
                .notIndexed(),
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
                    path,
                    "glossary.yaml",
                    words.text("page.glossary"),
                    words.text("title.list"),
                    Sections.ABOUT,
                    List.of())
                .described(planning.descriptions().glossary()),
            new GlossaryPage(planning.texts().glossary(Root.of(path))));
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
    links.add(root.link(words.text("page.home"), Addresses.HOME));
    if (!directory.guides().isEmpty()) {
      links.add(root.link(words.text("page.guides"), Addresses.GUIDES));
    }
    links.add(root.link(words.text("page.contact"), Addresses.CONTACT));
    links.addAll(planning.siteViews().indexes(root));
    planning
        .pages()
        .add(
            facts(path, words.text("page.not-found"), Sections.SEARCH)
                .described(planning.descriptions().notFound())
                .notIndexed(),
            new NotFoundPage(links));
  }

  private PageFacts facts(OutputPath path, String heading, String section) {
    return PageFacts.of(
        path, SITE_FILE, heading, words.text("title.this-site"), section, List.of());
  }
}

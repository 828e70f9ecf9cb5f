package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.OrganisationIndexPage;
import org.localoffer.site.view.OrganisationIndexPage.OrganisationCard;
import org.localoffer.site.view.OrganisationPage;
import org.localoffer.site.view.TextView;
import org.localoffer.words.Words;

/** The list of organisations and the page of each, also of those without services today. */
final class OrganisationPages {

  private final Planning planning;
  private final Words words;
  private final Catalogue catalogue;

  OrganisationPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.catalogue = planning.catalogue();
  }

  void addIndex() {
    if (catalogue.organisations().isEmpty()) {
      return;
    }
    Listing<Organisation> listing =
        new Listing<>(Addresses.ORGANISATIONS, catalogue.organisations(), Listing.INDEX_PAGE_SIZE);
    for (int page = 1; page <= listing.pages(); page++) {
      OutputPath path = listing.path(page);
      Root root = Root.of(path);
      List<OrganisationCard> cards = new ArrayList<>();
      for (Organisation organisation : listing.on(page)) {
        cards.add(card(organisation, root));
      }
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      "organisations",
                      words.text("page.organisations"),
                      words.text("title.list"),
                      Sections.ORGANISATIONS,
                      List.of())
                  .titled(
                      Wording.pageTitle(
                          words.text("page.organisations"), page, listing.pages(), words))
                  .described(
                      planning
                          .descriptions()
                          .onPage(planning.descriptions().organisations(), page, listing.pages())),
              new OrganisationIndexPage(cards, listing.pagination(page, words)));
    }
  }

  void addOrganisations() {
    for (Organisation organisation : catalogue.organisations()) {
      Listing<Service> listing =
          new Listing<>(
              Addresses.organisation(organisation.slug()),
              catalogue.of(organisation),
              Listing.LISTING_PAGE_SIZE);
      for (int page = 1; page <= listing.pages(); page++) {
        add(organisation, listing, page);
      }
    }
  }

  private void add(Organisation organisation, Listing<Service> listing, int page) {
    OutputPath path = listing.path(page);
    Root root = Root.of(path);
    List<LinkView> way =
        List.of(root.link(words.text("page.organisations"), Addresses.ORGANISATIONS));
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    organisation.source(),
                    organisation.name(),
                    words.text("title.organisation"),
                    Sections.ORGANISATIONS,
                    way)
                .titled(Wording.pageTitle(organisation.name(), page, listing.pages(), words))
                .described(description(organisation, listing, page)),
            page(organisation, listing, page, root));
  }

  private String description(Organisation organisation, Listing<Service> listing, int page) {
    String own = organisation.summary();
    return planning
        .descriptions()
        .onPage(
            own.isEmpty()
                ? planning.descriptions().organisation(organisation.name(), listing.items().size())
                : own,
            page,
            listing.pages());
  }

  private OrganisationPage page(
      Organisation organisation, Listing<Service> listing, int page, Root root) {
    String website = organisation.website();
    PageTexts texts = planning.texts().onPage(root);
    TextView description = page == 1 ? texts.main(organisation.description()) : TextView.EMPTY;
    return new OrganisationPage(
        organisation.name(),
        kind(organisation),
        organisation.summary(),
        website == null ? "" : website,
        Texts.contacts(organisation.contacts()),
        description,
        texts.explained(),
        Wording.services(listing.items().size(), words),
        planning.cards().services(listing.on(page), root),
        listing.pagination(page, words));
  }

  private OrganisationCard card(Organisation organisation, Root root) {
    return new OrganisationCard(
        organisation.name(),
        root.to(Addresses.organisation(organisation.slug())),
        kind(organisation),
        organisation.summary(),
        Wording.services(catalogue.of(organisation).size(), words));
  }

  private static String kind(Organisation organisation) {
    Term kind = organisation.kind();
    return kind == null ? "" : kind.name();
  }
}

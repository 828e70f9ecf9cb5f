package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Service;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

/**
 * What all makers of pages share.
 *
 * @param catalogue what is published today
 * @param cards cards for lists
 * @param texts texts as they stand on pages
 * @param optional which pages there are
 * @param siteViews what all pages show
 * @param attachments pictures and documents
 * @param descriptions what pages say of themselves
 * @param pages where pages go
 * @param words what the program itself says, in the language of the site
 */
record Planning(
    Catalogue catalogue,
    Cards cards,
    Texts texts,
    OptionalPages optional,
    SiteViews siteViews,
    Attachments attachments,
    Descriptions descriptions,
    Pages pages,
    Words words) {

  static Planning of(Catalogue catalogue, Attachments attachments, Words words) {
    Cards cards = new Cards(catalogue, words);
    Texts texts = new Texts(catalogue, cards, attachments, words);
    OptionalPages optional = OptionalPages.of(catalogue);
    SiteViews siteViews = new SiteViews(catalogue, texts, optional, words);
    Descriptions descriptions = new Descriptions(catalogue.directory().site(), words);
    Pages pages = new Pages(catalogue.directory().site(), siteViews, descriptions, words);
    return new Planning(
        catalogue, cards, texts, optional, siteViews, attachments, descriptions, pages, words);
  }

  /** A link to an entry, or null where it is not published today or none is meant. */
  @Nullable LinkView entryLink(Guide.@Nullable Related entry, Root root) {
    return switch (entry) {
      case Guide.Related.ToService to -> {
        Service service = catalogue.service(to.slug());
        yield service == null ? null : root.link(service.name(), Addresses.service(service.slug()));
      }
      case Guide.Related.ToGuide to -> {
        Guide guide = catalogue.guide(to.slug());
        yield guide == null ? null : root.link(guide.title(), Addresses.guide(guide.slug()));
      }
      case Guide.Related.ToCategory to -> root.link(to.category());
      case null -> null;
    };
  }

  /** Links to entries, without those that are not published today. */
  List<LinkView> entryLinks(List<Guide.Related> entries, Root root) {
    List<LinkView> links = new ArrayList<>();
    for (Guide.Related entry : entries) {
      LinkView link = entryLink(entry, root);
      if (link != null) {
        links.add(link);
      }
    }
    return links;
  }
}

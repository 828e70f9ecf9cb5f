package org.localoffer.site;

/**
 * What all makers of pages share.
 *
 * @param catalogue what is published today
 * @param cards cards for lists
 * @param texts texts as they stand on pages
 * @param siteViews what all pages show
 * @param attachments pictures and documents
 * @param pages where pages go
 */
record Planning(
    Catalogue catalogue,
    Cards cards,
    Texts texts,
    SiteViews siteViews,
    Attachments attachments,
    Pages pages) {

  static Planning of(Catalogue catalogue, Attachments attachments) {
    Cards cards = new Cards(catalogue);
    Texts texts = new Texts(catalogue, cards, attachments);
    SiteViews siteViews = new SiteViews(catalogue.directory(), texts);
    Pages pages = new Pages(catalogue.directory().site(), siteViews);
    return new Planning(catalogue, cards, texts, siteViews, attachments, pages);
  }
}

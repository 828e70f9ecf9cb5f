package org.localoffer.site;

/**
 * What all makers of pages share.
 *
 * @param catalogue what is published today
 * @param cards cards for lists
 * @param texts texts as they stand on pages
 * @param siteViews what all pages show
 * @param pages where pages go
 */
record Planning(Catalogue catalogue, Cards cards, Texts texts, SiteViews siteViews, Pages pages) {

  static Planning of(Catalogue catalogue) {
    Cards cards = new Cards(catalogue);
    Texts texts = new Texts(catalogue, cards);
    SiteViews siteViews = new SiteViews(catalogue.directory(), texts);
    Pages pages = new Pages(catalogue.directory().site(), siteViews);
    return new Planning(catalogue, cards, texts, siteViews, pages);
  }
}

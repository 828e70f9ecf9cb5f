package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.News;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.NewsCard;
import org.localoffer.site.view.NewsIndexPage;
import org.localoffer.site.view.NewsPage;
import org.localoffer.site.view.TextView;

/** The list of news, newest first, and the page of each piece. */
final class NewsPages {

  private final Planning planning;
  private final List<News> news;

  NewsPages(Planning planning) {
    this.planning = planning;
    this.news = planning.catalogue().directory().news();
  }

  void addIndex() {
    if (news.isEmpty()) {
      return;
    }
    Listing<News> listing = new Listing<>(Addresses.NEWS, news, Listing.LISTING_PAGE_SIZE);
    for (int page = 1; page <= listing.pages(); page++) {
      OutputPath path = listing.path(page);
      planning
          .pages()
          .add(
              PageFacts.of(path, "news", Wording.NEWS, "list", Sections.NEWS, List.of())
                  .titled(Wording.pageTitle(Wording.NEWS, page, listing.pages())),
              new NewsIndexPage(cards(listing.on(page), Root.of(path)), listing.pagination(page)));
    }
  }

  void addNews() {
    for (News piece : news) {
      OutputPath path = Addresses.news(piece.slug());
      Root root = Root.of(path);
      List<LinkView> way = List.of(root.link(Wording.NEWS, Addresses.NEWS));
      PageTexts texts = planning.texts().onPage(root);
      TextView body = texts.main(piece.body());
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      piece.source(),
                      piece.title(),
                      Wording.date(piece.on()),
                      Sections.NEWS,
                      way)
                  .described(piece.summary()),
              new NewsPage(Wording.date(piece.on()), piece.summary(), body, texts.explained()));
    }
  }

  static List<NewsCard> cards(List<News> news, Root root) {
    List<NewsCard> cards = new ArrayList<>(news.size());
    for (News piece : news) {
      cards.add(
          new NewsCard(
              piece.title(),
              root.to(Addresses.news(piece.slug())),
              Wording.date(piece.on()),
              piece.summary()));
    }
    return cards;
  }
}

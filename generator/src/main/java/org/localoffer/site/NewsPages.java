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
import org.localoffer.words.Words;

/** The list of news, newest first, and the page of each piece. */
final class NewsPages {

  private final Planning planning;
  private final Words words;
  private final List<News> news;

  NewsPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.news = planning.catalogue().directory().news();
  }

  void addIndex() {
    if (news.isEmpty()) {
      return;
    }
    Archive<News> archive = Archive.of(news, News::on);
    OutputPath path = Addresses.NEWS;
    Root root = Root.of(path);
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    "news",
                    words.text("page.news"),
                    words.text("title.list"),
                    Sections.NEWS,
                    List.of())
                .described(planning.descriptions().news()),
            new NewsIndexPage(
                cards(archive.newest(), root, words),
                archive.links(count -> Wording.pieces(count, words), Addresses::news, root, words),
                null));
    archive.forEachPage(this::addYear);
  }

  private void addYear(int year, List<News> of) {
    Listing<News> listing = new Listing<>(Addresses.news(year), of, Listing.LISTING_PAGE_SIZE);
    String heading = Wording.ofYear(words.text("page.news"), year, words);
    for (int page = 1; page <= listing.pages(); page++) {
      OutputPath path = listing.path(page);
      Root root = Root.of(path);
      List<LinkView> way = List.of(root.link(words.text("page.news"), Addresses.NEWS));
      planning
          .pages()
          .add(
              PageFacts.of(path, "news", heading, words.text("title.list"), Sections.NEWS, way)
                  .titled(Wording.pageTitle(heading, page, listing.pages(), words))
                  .described(
                      planning
                          .descriptions()
                          .onPage(planning.descriptions().newsOf(year), page, listing.pages())),
              new NewsIndexPage(
                  cards(listing.on(page), root, words),
                  List.of(),
                  listing.pagination(page, words)));
    }
  }

  void addNews() {
    for (News piece : news) {
      OutputPath path = Addresses.news(piece.slug());
      Root root = Root.of(path);
      List<LinkView> way = List.of(root.link(words.text("page.news"), Addresses.NEWS));
      PageTexts texts = planning.texts().onPage(root);
      TextView body = texts.main(piece.body());
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      piece.source(),
                      piece.title(),
                      words.date(piece.on()),
                      Sections.NEWS,
                      way)
                  .described(
                      planning
                          .descriptions()
                          .text(piece.summary(), piece.body().plainText(), piece.title()))
                  .asArticle(),
              new NewsPage(words.date(piece.on()), piece.summary(), body, texts.explained()));
    }
  }

  static List<NewsCard> cards(List<News> news, Root root, Words words) {
    List<NewsCard> cards = new ArrayList<>(news.size());
    for (News piece : news) {
      cards.add(
          new NewsCard(
              piece.title(),
              root.to(Addresses.news(piece.slug())),
              words.date(piece.on()),
              piece.summary()));
    }
    return cards;
  }
}

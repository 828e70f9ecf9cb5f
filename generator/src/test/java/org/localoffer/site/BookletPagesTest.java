package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Term;
import org.localoffer.site.view.BookletPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ListingPage;

class BookletPagesTest {

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void bookletHasEveryServiceOfTheCategoryWithItsNumber() {
    sample.service("b", "Bees").service("a", "Ants");
    BookletPage booklet = booklet(sample.shortBreaks);
    assertEquals(
        List.of("1. Ants", "2. Bees"),
        booklet.entries().stream().map(BookletPage.Entry::title).toList());
  }

  @Test
  void indexLeadsFromAreasToNumbers() {
    sample
        .service("a", "Ants", service -> service.areas = List.of(sample.countyWide))
        .service("b", "Bees", service -> service.locations = List.of(sample.hall()))
        .service(
            "c", "Cats", service -> service.areas = List.of(sample.northbrook, sample.countyWide));
    List<BookletPage.Place> places = booklet(sample.clubs).places();
    assertEquals(
        List.of("Northbrook: 2 #entry-b, 3 #entry-c", "All of Northshire: 1 #entry-a, 3 #entry-c"),
        places.stream().map(BookletPagesTest::words).toList());
  }

  @Test
  void categoryWithMoreThanABookletHoldsHasNoneAndNoLinkToOne() {
    for (int i = 0; i <= BookletPages.MOST_SERVICES; i++) {
      sample.service("s" + i, "S" + i);
    }
    assertNull(page(Addresses.booklet(sample.clubs).value()));
    ListingPage listing = (ListingPage) page(Addresses.term(sample.clubs).value());
    assertNotNull(listing);
    assertNull(listing.booklet());
  }

  @Test
  void listLeadsToItsBookletAndAnEmptyOneDoesNot() {
    sample.service("a", "Ants");
    ListingPage listing = (ListingPage) page(Addresses.term(sample.clubs).value());
    assertNotNull(listing);
    assertEquals("../../booklets/short-breaks/clubs.html", listing.booklet().href());
    assertNull(page(Addresses.booklet(sample.education).value()));
  }

  @Test
  void hiddenAddressIsNotOnPaperEither() {
    sample.service("a", "Ants", service -> service.locations = List.of(sample.hidden()));
    String facts = booklet(sample.clubs).entries().getFirst().facts().toString();
    assertTrue(facts.contains("ZZ1") && !facts.contains("ZZ1 1"), facts);
  }

  private static String words(BookletPage.Place place) {
    List<String> entries =
        place.entries().stream().map((LinkView link) -> link.text() + " " + link.href()).toList();
    return place.name() + ": " + String.join(", ", entries);
  }

  private BookletPage booklet(Term category) {
    BookletPage booklet = (BookletPage) page(Addresses.booklet(category).value());
    assertNotNull(booklet);
    return booklet;
  }

  private Object page(String path) {
    return sample.plan().pages().stream()
        .filter(page -> page.path().value().equals(path))
        .map(PlannedPage::view)
        .findFirst()
        .orElse(null);
  }
}

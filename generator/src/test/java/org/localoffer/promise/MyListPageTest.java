package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the reader’s own list: its entries, their order and their notes. */
@ExtendWith(ListReader.Given.class)
record MyListPageTest(ListReader reader) {

  private static final String STATUS = "[data-lo-status]";

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void entriesAreShownInTheirOrderWithWhatIsKnownOfThem(String scheme) throws Exception {
    reader.opensAnew(reader.root(scheme) + ListReader.THREE + "&note2=Ring%20on%20Monday");
    reader.awaitNames();
    assertEquals(
        List.of("Name of advice", "Name of star-club", "Name of guide:plans"), reader.titles());
    assertEquals(
        "Name of advice Star Trust About advice",
        reader.value(
            "['.lo-listed__title','.lo-result__meta','.lo-result__summary'].map(s =>"
                + " document.querySelector('.lo-listed ' + s).textContent).join(' ')"));
    assertEquals("Ring on Monday", reader.value("document.querySelector('#note-1').value"));
    assertEquals(List.of(), reader.browser().complaints());
    assertFalse(reader.sees("[data-lo-unavailable]"));
  }

  @Test
  void movedEntryKeepsTheFocusAndItsPlaceIsSaid() throws Exception {
    reader.opensOnServer(ListReader.THREE + "&note1=First");
    reader.presses(".lo-listed:nth-child(1) [data-lo-move='1']");
    assertEquals(List.of("star-club", "advice", "guide:plans"), reader.ids());
    assertEquals("Name of advice is now 2 of 3.", reader.text(STATUS));
    assertEquals(
        "advice 1",
        reader.value(
            "document.activeElement.closest('li').dataset.loId + ' '"
                + " + document.activeElement.dataset.loMove"));
    assertEquals(
        "my-list.html#list=star-club,advice,guide:plans&note2=First", reader.place("http"));
    reader.presses(".lo-listed:nth-child(1) [data-lo-move='-1']");
    assertEquals("Name of star-club is already first.", reader.text(STATUS));
    reader.reloads();
    assertEquals(List.of("star-club", "advice", "guide:plans"), reader.ids());
  }

  /**
   * A full stop is the first to lose its place: it would stand before the sentence that it ends.
   */
  @ParameterizedTest
  @ValueSource(strings = {".lo-listed__title a", ".lo-result__meta", ".lo-result__summary", "h1"})
  void textInArabicIsReadFromItsRightAndStaysAtItsSide(String selector) throws Exception {
    reader.opensOnServer(ListReader.THREE);
    String places =
        """
        (() => {
          const element = document.querySelector('main %s')
          const left = element.getBoundingClientRect().left
          element.textContent = 'مرحبا بكم.'
          const at = (from) => {
            const range = document.createRange()
            range.setStart(element.firstChild, from)
            range.setEnd(element.firstChild, from + 1)
            return range.getBoundingClientRect().left
          }
          return [at(9) < at(0), at(9) - left < 20].join(' ')
        })()
        """;
    assertEquals("true true", reader.value(places.formatted(selector)));
  }

  @Test
  void noteWrittenAfterAMoveIsTheOneThatStays() throws Exception {
    reader.opensOnServer(ListReader.THREE + "&note1=First");
    reader.presses(".lo-listed:nth-child(1) [data-lo-move='1']");
    reader.writes("#note-1", "Second");
    reader.follows(".lo-nav a");
    reader.follows("[data-lo-my-list]");
    assertEquals(
        "my-list.html#list=star-club,advice,guide:plans&note2=Second", reader.place("http"));
  }

  @Test
  void withoutJavaScriptNoButtonIsDeadAndThePageSaysWhatToUse() throws Exception {
    PublishedSite.at(reader.site())
        .pages()
        .forEach(
            (path, page) -> {
              for (Element control : page.select("button, input, textarea")) {
                assertTrue(
                    control.closest("form[action]") != null || control.closest("[hidden]") != null,
                    () -> path + ": " + control);
              }
            });
    Element list = PublishedSite.at(reader.site()).pages().get("my-list.html");
    assertTrue(list.select("[data-lo-unavailable] a[href='a-to-z.html']").hasText());
    assertEquals(
        1, list.select("[data-module=lo-my-list] > :not([hidden])").size(), list::toString);
  }

  @Test
  void removedEntryComesBackWithItsNote() throws Exception {
    reader.opensOnServer(ListReader.THREE + "&note2=Ring");
    reader.presses(".lo-listed:nth-child(2) .lo-listed__actions button:last-child");
    assertEquals(List.of("advice", "guide:plans"), reader.ids());
    assertEquals("Name of star-club is off your list. 2 entries on it.", reader.text(STATUS));
    assertTrue(reader.sees("[data-lo-undo]"));
    reader.presses("[data-lo-undo]");
    assertEquals("my-list.html#list=advice,star-club,guide:plans&note2=Ring", reader.place("http"));
    assertFalse(reader.sees("[data-lo-undo]"));
  }

  @Test
  void entryThatHasGoneIsSaidSoAndCanBeRemoved() throws Exception {
    reader.opensOnServer("my-list.html#list=gone-club,advice&note1=Sam");
    assertEquals(
        "1 entry of your list is no longer in the Local Offer. You can remove what you do not"
            + " need.",
        reader.text(STATUS));
    assertEquals(
        "This is no longer in the Local Offer. It may have closed, or got another name.",
        reader.text(".lo-listed__gone"));
    assertEquals("Sam", reader.value("document.querySelector('#note-0').value"));
    assertEquals("0", reader.value("document.querySelectorAll('.lo-listed:first-child a').length"));
    reader.presses(".lo-listed:first-child .lo-listed__actions button:last-child");
    assertEquals(List.of("advice"), reader.ids());
  }

  @Test
  void searchThatDoesNotLoadLeavesTheEntriesWithLinks() throws Exception {
    reader.opensAnew(reader.root("http") + "index.html");
    reader.browser().leaveBy("location.href = 'my-list.html#list=advice,guide:plans'; ");
    reader.browser().value("void (LocalOfferSearch.open = () => { throw new Error('off') })");
    reader.browser().value("void LocalOfferList.replace([{id: 'forum', note: ''}])");
    reader.browser().until("document.querySelector('" + STATUS + "').textContent !== ''");
    assertEquals(
        "The details of the entries did not load. Their pages are linked below.",
        reader.text(STATUS));
    assertEquals(
        "services/forum.html",
        reader.value("document.querySelector('.lo-listed a').getAttribute('href')"));
    assertEquals(List.of("Forum"), reader.titles());
  }

  @Test
  void emptyListSaysHowToFillIt() {
    reader.opensAnew(reader.root("file") + "my-list.html");
    assertTrue(reader.text("[data-lo-empty]").startsWith("There is nothing on your list yet."));
    assertFalse(reader.sees("[data-lo-print]"));
  }

  @Test
  void everyControlIsLargeEnoughAndNothingScrollsSideways() throws Exception {
    reader.opensOnServer(ListReader.THREE);
    reader.presses("[data-lo-share]");
    reader.browser().until("document.querySelector('svg.lo-qr') !== null");
    assertEquals(
        "[]",
        reader.value(
            "JSON.stringify([...document.querySelectorAll('main button, main input, main a')]"
                + ".map(each => [each.outerHTML, each.getBoundingClientRect()])"
                + ".filter(([html, box]) => box.height > 0 && (box.height < 24 || box.width < 24)))"));
  }
}

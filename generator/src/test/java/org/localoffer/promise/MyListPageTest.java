package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of the reader's own list: order, notes, paper, sharing, keeping, and lists of strangers.
 */
class MyListPageTest {

  private static final String THREE = "my-list.html#list=advice,star-club,guide:plans";
  private static final String PUBLIC = "https://offer.county.example/";
  private static final String STATUS = "[data-lo-status]";
  private static final String KEPT = "localStorage.getItem('local-offer-list')";

  private static ListReader reader;

  @BeforeAll
  static void siteIsBuilt(@TempDir Path folder) throws Exception {
    reader = ListReader.in(folder, County.withEveryField());
    reader
        .browser()
        .beforeEachPage(
            "window.print = () => { window.printed = true }; window.alert = window.print");
  }

  @BeforeEach
  void deviceIsEmpty() {
    reader.opensAnew(reader.root("http") + "index.html");
    reader.browser().value("localStorage.clear()");
  }

  @AfterAll
  static void browserIsClosed() throws Exception {
    if (reader != null) {
      reader.close();
    }
  }

  private static void opens(String address) throws Exception {
    reader.opensAnew(reader.root("http") + address);
    reader.awaitNames();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void entriesAreShownInTheirOrderWithWhatIsKnownOfThem(String scheme) throws Exception {
    reader.opensAnew(reader.root(scheme) + THREE + "&note2=Ring%20on%20Monday");
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
    opens(THREE + "&note1=First");
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

  @Test
  void noteWrittenAfterAMoveIsTheOneThatStays() throws Exception {
    opens(THREE + "&note1=First");
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
    opens(THREE + "&note2=Ring");
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
    opens("my-list.html#list=gone-club,advice&note1=Sam");
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

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void linkAndCodeGiveThePublicAddress(String scheme) throws Exception {
    reader.opensAnew(reader.root(scheme) + THREE);
    reader.awaitNames();
    reader.writes("#note-1", "Ask Sam & “Jo”");
    assertEquals(List.of(), scripts("qr.js"));
    reader.presses("[data-lo-share]");
    reader.browser().until("document.querySelector('svg.lo-qr') !== null");
    String shared = PUBLIC + THREE + "&note2=Ask%20Sam%20%26%20%E2%80%9CJo%E2%80%9D";
    assertEquals(shared, reader.value("document.querySelector('#share-link').value"));
    reader.browser().value("document.querySelector('svg.lo-qr').scrollIntoView()");
    assertEquals(shared, QrCodeTest.read(reader.browser().picture()));
    assertEquals(
        "QR code for the link to this list, 3 entries",
        reader.value("document.querySelector('svg.lo-qr').getAttribute('aria-label')"));
    assertTrue(
        reader
            .value("document.querySelector('[data-lo-mail]').href")
            .endsWith(
                "&body=" + reader.value("encodeURIComponent(" + Chromium.literal(shared) + ")")));
    reader.presses("[data-lo-with-notes]");
    assertEquals(PUBLIC + THREE, reader.value("document.querySelector('#share-link').value"));
    assertEquals(List.of(), reader.browser().complaints());
  }

  @Test
  void listTooLongForACodeIsSaidSo() throws Exception {
    opens("my-list.html#list=" + ids(50, "a-rather-long-name-of-a-service-for-families-"));
    reader.presses("[data-lo-share]");
    reader.browser().until("document.querySelector('[data-lo-code]').textContent !== ''");
    assertEquals(
        "Your list is too long for a QR code that a phone can read. Use the link, or remove some"
            + " entries or notes.",
        reader.text("[data-lo-code]"));
    assertFalse(reader.sees("[data-lo-mail]"));
  }

  @Test
  void paperHasAddressesNotesAndTheCodeAndNoButtons() throws Exception {
    opens(THREE + "&note1=Ring%20Sam");
    reader.presses("[data-lo-print]");
    reader.browser().until("window.printed === true");
    reader.browser().showAsOn("print");
    try {
      assertTrue(reader.sees(".lo-my-list__paper svg"));
      assertTrue(reader.sees(".lo-listed__paper"));
      assertEquals("Note: Ring Sam", reader.text(".lo-listed__paper"));
      assertTrue(reader.sees(".lo-listed__address"));
      assertEquals(PUBLIC + "services/advice.html", reader.text(".lo-listed__address"));
      assertEquals(
          "[]",
          reader.value(
              "JSON.stringify([...document.querySelectorAll('button, textarea, input')]"
                  + ".filter(each => each.getClientRects().length).map(each => each.outerHTML))"));
    } finally {
      reader.browser().showAsOn("screen");
    }
  }

  @Test
  void nothingIsStoredBeforeThePressAndNothingAfterClear() throws Exception {
    reader.opensAnew(reader.root("http") + "services/advice.html");
    reader.presses(".lo-list-button");
    reader.follows("[data-lo-my-list]");
    reader.awaitNames();
    assertEquals(
        "0 0 ",
        reader.value("localStorage.length + ' ' + sessionStorage.length + ' ' + document.cookie"));
    reader.presses("[data-lo-keep]");
    assertEquals("list=advice&turn=2", reader.value(KEPT));

    reader.opensAnew(reader.root("http") + "services/forum.html");
    assertEquals(List.of("advice"), reader.ids());
    reader.presses(".lo-list-button");
    assertEquals("list=advice,forum&turn=3", reader.value(KEPT));
    reader.follows("[data-lo-my-list]");
    reader.awaitNames();
    assertFalse(reader.sees("[data-lo-keep]"));
    reader.presses("[data-lo-clear]");
    assertEquals("null", reader.value(KEPT));
    assertEquals("my-list.html", reader.place("http"));
    assertEquals("Your list is cleared, and no longer on this device.", reader.text(STATUS));
    reader.opensAnew(reader.root("http") + "my-list.html");
    assertEquals(List.of(), reader.ids());
  }

  @Test
  void keepingIsNotOfferedFromDisk() throws Exception {
    reader.opensAnew(reader.root("file") + THREE);
    assertFalse(reader.sees("[data-lo-keep]"));
    assertTrue(reader.sees("[data-lo-clear]"));
    assertTrue(
        reader
            .text("[data-lo-keep-text]")
            .startsWith("You opened this site from a disk or stick."));
  }

  @Test
  void sharedListDoesNotReplaceAKeptOneUnasked() throws Exception {
    keepTwo();
    for (String hostile : List.of("", "&turn=999999", "&turn=999999&kept=1", "&turn=999999999")) {
      reader.opensAnew(reader.root("http") + "my-list.html#list=forum" + hostile);
      assertTrue(reader.value(KEPT).startsWith("list=advice,star-club&turn="), hostile);
    }
    keepTwo();
    opens("my-list.html#list=forum,advice");
    assertEquals(
        "It has 2 entries. Your own list has 2 entries, kept on this device.",
        reader.text("[data-lo-question-text]"));
    assertFalse(reader.sees("[data-lo-entries]"));
    reader.presses("[data-lo-join]");
    assertEquals(List.of("advice", "star-club", "forum"), reader.ids());
    assertEquals("list=advice,star-club,forum&turn=3", reader.value(KEPT));

    opens("my-list.html#list=hidden-home");
    reader.presses("[data-lo-take]");
    assertEquals(List.of("hidden-home"), reader.ids());
    assertEquals("list=advice,star-club,forum&turn=3", reader.value(KEPT));
    assertEquals(
        "Another list is kept on this device: 3 entries.", reader.text("[data-lo-other-text]"));
    reader.presses("[data-lo-show-kept]");
    assertEquals(List.of("advice", "star-club", "forum"), reader.ids());

    opens("my-list.html#list=hidden-home");
    reader.presses("[data-lo-mine]");
    assertEquals(List.of("advice", "star-club", "forum"), reader.ids());
    assertEquals("my-list.html#list=advice,star-club,forum", reader.place("http"));
  }

  @Test
  void linkPastedIntoTheOpenPageIsAskedAboutToo() throws Exception {
    opens(THREE);
    reader.browser().leaveBy("location.hash = '#list=forum'");
    assertTrue(reader.sees("[data-lo-question]"));
    assertEquals(List.of("advice", "star-club", "guide:plans"), reader.ids());
  }

  private static void keepTwo() throws Exception {
    reader.browser().value("localStorage.clear()");
    opens("my-list.html#list=advice,star-club");
    reader.presses("[data-lo-keep]");
    assertEquals("list=advice,star-club&turn=2", reader.value(KEPT));
  }

  /** Address, how many entries it gives, and whether the page says that something was left out. */
  static List<Object[]> hostileAddresses() {
    return List.of(
        new Object[] {"list=__proto__,constructor,advice", 2, true},
        new Object[] {"__proto__=1&list=advice&note1=__proto__", 1, false},
        new Object[] {"list=" + "x".repeat(10_000), 0, true},
        new Object[] {"list=" + "a,".repeat(10_000), 1, true},
        new Object[] {"list=" + ids(10_000, "e"), 50, true},
        new Object[] {"list=advice&note1=" + "x".repeat(10_000), 1, true},
        new Object[] {"list=%3Cimg%20src=x%20onerror=window.trapped=1%3E", 0, true},
        new Object[] {"list=advice&note1=%3Cimg%20src=x%20onerror=window.trapped=1%3E", 1, false},
        new Object[] {"list=%E0%A4%A,advice", 1, true},
        new Object[] {"list=advice&note1=%E0%A4%A", 1, true},
        new Object[] {"list=advice&note1=%ED%A0%80", 1, true},
        new Object[] {"list=advice&note7=x&note0=x&note1e9=x", 1, true},
        new Object[] {"list=javascript:alert(1),../x,//other.example,guide:", 0, true},
        new Object[] {"list=advice&turn=NaN&turn=-1&turn=1e99", 1, false},
        new Object[] {"list", 0, false},
        new Object[] {"&=&&list=&=", 0, false},
        new Object[] {"list=advice&".repeat(9_000), 1, true});
  }

  @ParameterizedTest
  @MethodSource("hostileAddresses")
  void hostileAddressGivesAnEmptyOrShortenedListAndAWordAboutIt(
      String hash, int entries, boolean isSaid) throws Exception {
    for (String scheme : List.of("file", "http")) {
      reader.opensAnew(reader.root(scheme) + "my-list.html#" + hash);
      reader.awaitNames();
      assertEquals(entries, reader.ids().size());
      assertEquals(
          String.valueOf(entries), reader.value("document.querySelectorAll('.lo-listed').length"));
      assertEquals(
          isSaid, reader.text(STATUS).startsWith("A part of the link could not be used"), hash);
      assertEquals("0", reader.value("document.querySelectorAll('main img').length"));
      assertEquals("false", reader.value("'trapped' in window || 'printed' in window"));
      assertEquals("true", reader.value("({}).note === undefined && ({}).turn === undefined"));
      assertEquals(List.of(), reader.browser().complaints());
    }
  }

  @Test
  void notesAreShortenedAndOnlyText() throws Exception {
    opens("my-list.html#list=advice");
    reader.writes("#note-0", "  <b>bold</b>\n\u0007 " + "😀".repeat(300) + "\ud800");
    String note = reader.value("LocalOfferList.entries()[0].note");
    assertEquals(200, note.codePointCount(0, note.length()));
    assertTrue(note.startsWith("<b>bold</b> 😀"), note);
    assertEquals("0", reader.value("document.querySelectorAll('main b').length"));
    reader.reloads();
    assertEquals(note, reader.value("LocalOfferList.entries()[0].note"));
  }

  @Test
  void emptyListSaysHowToFillIt() {
    reader.opensAnew(reader.root("file") + "my-list.html");
    assertTrue(reader.text("[data-lo-empty]").startsWith("There is nothing on your list yet."));
    assertFalse(reader.sees("[data-lo-print]"));
  }

  @Test
  void everyControlIsLargeEnoughAndNothingScrollsSideways() throws Exception {
    opens(THREE);
    reader.presses("[data-lo-share]");
    reader.browser().until("document.querySelector('svg.lo-qr') !== null");
    assertEquals(
        "[]",
        reader.value(
            "JSON.stringify([...document.querySelectorAll('main button, main input, main a')]"
                + ".map(each => [each.outerHTML, each.getBoundingClientRect()])"
                + ".filter(([html, box]) => box.height > 0 && (box.height < 24 || box.width < 24)))"));
  }

  private static List<String> scripts(String name) {
    return reader.browser().requests().stream().filter(each -> each.endsWith(name)).toList();
  }

  private static String ids(int count, String prefix) {
    return String.join(",", IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
  }
}

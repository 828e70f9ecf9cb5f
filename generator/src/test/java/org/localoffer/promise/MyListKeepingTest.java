package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept on the device, and when a list that comes by a link meets a kept one. */
@ExtendWith(ListReader.Given.class)
record MyListKeepingTest(ListReader reader) {

  private static final String STATUS = "[data-lo-status]";
  private static final String KEPT = "localStorage.getItem('local-offer-list')";

  @Test
  void nothingOutlivesTheTabBeforeThePressAndAfterClear() throws Exception {
    reader.opensAnew(reader.root("http") + "services/advice.html");
    reader.presses(".lo-list-button");
    reader.follows("[data-lo-my-list]");
    reader.awaitNames();
    assertEquals(
        "0 1  ",
        reader.value(
            "[localStorage.length, sessionStorage.length, document.cookie, window.name].join(' ')"));
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
    reader.opensAnew(reader.root("file") + ListReader.THREE);
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
    reader.opensOnServer("my-list.html#list=forum,advice");
    assertEquals(
        "It has 2 entries. Your own list has 2 entries, kept on this device.",
        reader.text("[data-lo-question-text]"));
    assertFalse(reader.sees("[data-lo-entries]"));
    reader.presses("[data-lo-join]");
    assertEquals(List.of("advice", "star-club", "forum"), reader.ids());
    assertEquals("list=advice,star-club,forum&turn=3", reader.value(KEPT));

    reader.opensOnServer("my-list.html#list=hidden-home");
    reader.presses("[data-lo-take]");
    assertEquals(List.of("hidden-home"), reader.ids());
    assertEquals("list=advice,star-club,forum&turn=3", reader.value(KEPT));
    assertEquals(
        "Another list is kept on this device: 3 entries.", reader.text("[data-lo-other-text]"));
    reader.presses("[data-lo-show-kept]");
    assertEquals(List.of("advice", "star-club", "forum"), reader.ids());

    reader.opensOnServer("my-list.html#list=hidden-home");
    reader.presses("[data-lo-mine]");
    assertEquals(List.of("advice", "star-club", "forum"), reader.ids());
    assertEquals("my-list.html#list=advice,star-club,forum", reader.place("http"));
  }

  @Test
  void linkPastedIntoTheOpenPageIsAskedAboutToo() throws Exception {
    reader.opensOnServer(ListReader.THREE);
    reader.browser().leaveBy("location.hash = '#list=forum'");
    assertTrue(reader.sees("[data-lo-question]"));
    assertEquals(List.of("advice", "star-club", "guide:plans"), reader.ids());
  }

  private void keepTwo() throws Exception {
    reader.browser().value("localStorage.clear()");
    reader.opensOnServer("my-list.html#list=advice,star-club");
    reader.presses("[data-lo-keep]");
    assertEquals("list=advice,star-club&turn=2", reader.value(KEPT));
  }
}

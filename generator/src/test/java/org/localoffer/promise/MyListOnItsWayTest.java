package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's list goes along from page to page while nothing can be stored. */
class MyListOnItsWayTest {

  private static final String RESULT = "[data-lo-results] li a";
  private static final String ADD = ".lo-list-button";
  private static final String COUNT = "[data-lo-my-list]";

  private static ListReader reader;

  @BeforeAll
  static void siteIsBuilt() throws Exception {
    reader =
        ListReader.of(
            County.withEveryField()
                .text("advice.name", "Speech advice")
                .text("service.name", "Speech club"));
    reader.switchStorageOff();
  }

  @AfterAll
  static void browserIsClosed() throws Exception {
    if (reader != null) {
      reader.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void searchEntryBackAndAnotherEntryMakeAListOfTwo(String scheme) throws Exception {
    reader.opensAnew(reader.root(scheme) + "search.html#q=speech");
    reader.browser().until("document.querySelectorAll(" + literal(RESULT) + ").length === 2");
    String first = reader.value("document.querySelectorAll(" + literal(RESULT) + ")[0].href");
    String second = reader.value("document.querySelectorAll(" + literal(RESULT) + ")[1].href");
    reader.follows(RESULT);
    assertEquals(first, reader.value("location.href"));
    assertEquals("My list (0 entries)", reader.text(COUNT));
    reader.presses(ADD);
    assertEquals("My list (1 entry)", reader.text(COUNT));
    reader.goesBack();
    assertEquals("search.html#q=speech", reader.place(scheme));
    assertEquals("My list (1 entry)", reader.text(COUNT));

    reader.follows(".lo-nav a");
    reader.follows(".lo-terms__link");
    reader.follows(".lo-card__title a[href$='" + second.replaceFirst(".*/", "") + "']");
    assertEquals(second, reader.value("location.href"));
    reader.presses(ADD);
    assertEquals(List.of(slug(first), slug(second)), reader.ids());
    reader.follows(COUNT);
    assertEquals("my-list.html#list=" + slug(first) + "," + slug(second), reader.place(scheme));
    assertEquals(List.of(), reader.browser().complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void reloadAnchorsAndASearchKeepTheListAndTheirOwnAddresses(String scheme) throws Exception {
    reader.opensAnew(reader.root(scheme) + "services/advice.html");
    reader.presses(ADD);
    reader.reloads();
    assertEquals(List.of("advice"), reader.ids());
    assertEquals("services/advice.html", reader.place(scheme));

    reader.browser().value("location.hash = 'main-content'");
    reader.browser().until("history.state !== null");
    reader.reloads();
    assertEquals(List.of("advice"), reader.ids());
    assertEquals("services/advice.html#main-content", reader.place(scheme));

    reader.follows(".lo-footer a[href$='#paper-copies']");
    assertEquals("other-ways.html#paper-copies", reader.place(scheme));
    assertEquals(List.of("advice"), reader.ids());
    assertEquals("paper-copies", reader.value("document.querySelector(':target').id"));

    reader.browser().value("document.querySelector('#header-search').value = 'club & chat'");
    reader.browser().leaveBy("document.querySelector('#header-search').form.requestSubmit()");
    assertEquals("search.html#q=club%20%26%20chat", reader.place(scheme));
    assertEquals("club & chat", reader.value("document.querySelector('main #search').value"));
    assertEquals(List.of("advice"), reader.ids());
  }

  @Test
  void linksToOtherSitesAndFilesGetNothing() {
    reader.opensAnew(reader.root("http") + "services/advice.html");
    reader.presses(ADD);
    String press =
        """
        (() => {
          const link = document.createElement('a')
          link.href = %s
          link.addEventListener('click', event => event.preventDefault())
          document.body.append(link)
          link.click()
          return link.getAttribute('href')
        })()
        """;
    for (String address :
        List.of("https://other.example/x.html", "../documents/form.pdf", "mailto:a@b.example")) {
      String after = reader.value(press.formatted(literal(address)));
      assertEquals(address, after);
    }
    assertTrue(
        reader
            .value(press.formatted(literal("../index.html")))
            .startsWith("../index.html#list=advice&turn=1"));
  }

  @Test
  void entriesTakenOffStayOffBehindBack() {
    reader.opensAnew(reader.root("file") + "services/advice.html");
    reader.presses(ADD);
    reader.follows(".lo-nav a");
    reader.goesBack();
    assertEquals("Remove from my list: Speech advice", reader.text(ADD));
    reader.follows(COUNT);
    reader.presses("[data-lo-clear]");
    reader.goesBack();
    assertEquals("Add to my list: Speech advice", reader.text(ADD));
    assertEquals(List.of(), reader.ids());
  }

  @Test
  void guidesCanBeListedFromAnyOfTheirSteps() {
    reader.opensAnew(reader.root("file") + "guides/plans/ask.html");
    reader.presses(ADD);
    assertEquals(List.of("guide:plans"), reader.ids());
  }

  @Test
  void fiftyEntriesAreTheMost() {
    reader.opensAnew(reader.root("file") + "my-list.html#list=" + ListReader.ids(50, "e"));
    reader.follows(".lo-nav a");
    reader.browser().leaveBy("location.href = LocalOfferList.carry('services/advice.html')");
    reader.presses(ADD);
    assertEquals(50, reader.ids().size());
    assertEquals("Your list is full (50)", reader.text(ADD));
  }

  private static String slug(String address) {
    return address.replaceFirst(".*/", "").replace(".html", "");
  }

  private static String literal(String text) {
    return Chromium.literal(text);
  }
}

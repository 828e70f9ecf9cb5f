package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every kind of page says the same without style sheets and without scripts, stores nothing and
 * asks nobody.
 */
@ExtendWith(SampleSite.Given.class)
class WithNothingTest {

  /** Scripts make what these show; without them, they say where else to look. */
  private static final Set<String> MADE_BY_SCRIPTS = Set.of("search", "my-list");

  private static final List<PageKind> WRITTEN =
      PageKinds.ALL.stream().filter(kind -> !MADE_BY_SCRIPTS.contains(kind.template())).toList();

  private static SampleSite site;
  private static PageReader reader;

  @BeforeAll
  static void browserIsReady(SampleSite built, PageReader given) {
    site = built;
    reader = given;
  }

  @EveryKind
  void pageStoresNothingAndAsksNobody(PageKind kind) throws Exception {
    reader.opens(kind);
    assertEquals(List.of(), outside(site.onServer()));
    assertEquals(carried(kind), reader.faults("stored()"));
    assertEquals(List.of(), reader.browser().complaints());
  }

  @EveryKind
  void pageOnADiskWithoutANetworkStoresNothingAndAsksNobody(PageKind kind) throws Exception {
    reader.browser().cutNetwork(true);
    try {
      reader.browser().openAnew(site.onDisk() + kind.address());
      reader.browser().until(kind.ready());
      assertEquals(List.of(), outside(site.onDisk()));
      assertEquals(carried(kind), reader.faults("stored()"));
      assertEquals(List.of(), reader.browser().complaints());
    } finally {
      reader.browser().cutNetwork(false);
    }
  }

  @EveryKind
  void pageSaysTheSameInTheSameOrderWithoutStyleSheets(PageKind kind) throws Exception {
    reader.opens(kind);
    List<String> styled = reader.faults("words()");
    List<String> plain = reader.faults("withoutStyles()");
    assertTrue(styled.size() > 20, styled::toString);
    assertTrue(plain.size() >= styled.size());
    assertEquals(styled, inOrder(styled, plain));
  }

  @ParameterizedTest
  @FieldSource("WRITTEN")
  void pageSaysTheSameWithoutScripts(PageKind kind) throws Exception {
    reader.opens(kind);
    List<String> all = reader.faults("wordsForAll()");
    reader.browser().runScripts(false);
    try {
      reader.browser().open("about:blank");
      reader.browser().open(site.onServer() + kind.path());
      reader.browser().value(PageReader.resource("page-probe.js"));
      List<String> plain = reader.faults("words()");
      assertTrue(all.size() > 20, all::toString);
      List<String> missing = new ArrayList<>(all);
      missing.removeAll(plain);
      assertEquals(List.of(), missing);
    } finally {
      reader.browser().runScripts(true);
    }
  }

  @Test
  void whatIsStoredIsFound() throws Exception {
    for (String storing :
        List.of(
            "localStorage.setItem('x', 'y')",
            "sessionStorage.setItem('x', 'y')",
            "document.cookie = 'x=y'",
            "window.name = 'x'",
            "new Promise(done => { indexedDB.open('x').onsuccess = done })",
            "caches.open('x')")) {
      reader.opens(PageKinds.ALL.getFirst());
      reader.browser().value("Promise.resolve(" + storing + ").then(() => null)");
      assertTrue(!reader.faults("stored()").isEmpty(), storing);
      reader
          .browser()
          .value(
              "(async () => { localStorage.clear(); sessionStorage.clear();"
                  + " document.cookie = 'x=;max-age=0'; window.name = '';"
                  + " indexedDB.deleteDatabase('x'); await caches.delete('x') })()");
    }
  }

  /** A list that has come in an address stays in its tab, until that is closed. */
  private static List<String> carried(PageKind kind) {
    return kind.address().contains("#list=") ? List.of("sessionStorage") : List.of();
  }

  private static List<String> outside(String own) {
    return reader.browser().requests().stream()
        .filter(request -> !request.startsWith(own) && !request.equals("data:,"))
        .toList();
  }

  /** Those of {@code wanted} that are found in {@code texts}, one after the other. */
  private static List<String> inOrder(List<String> wanted, List<String> texts) {
    List<String> found = new ArrayList<>();
    int at = 0;
    for (String each : wanted) {
      for (int i = at; i < texts.size(); i++) {
        if (texts.get(i).equals(each)) {
          found.add(each);
          at = i + 1;
          break;
        }
      }
    }
    return found;
  }
}

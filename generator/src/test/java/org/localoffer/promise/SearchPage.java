package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The search page in Chromium, from disk and over http, with the site's own policy. A stand-in for
 * the reader of the index answers, so that answers can come late or fail and hold hostile text.
 */
final class SearchPage implements AutoCloseable {

  /** What the page says of a search. */
  static final String STATUS = "visitor.text('[data-lo-status]')";

  /** How many results are on the page. */
  static final String RESULTS = "document.querySelectorAll('[data-lo-results] > li').length";

  /** Where the site is read from. */
  enum Root {
    DISK,
    SERVER
  }

  private final TemporaryFolder folder;
  private final Path site;
  private final LocalServer server;
  private final Chromium browser;

  private SearchPage(TemporaryFolder folder, Path site, LocalServer server, Chromium browser) {
    this.folder = folder;
    this.site = site;
    this.server = server;
    this.browser = browser;
  }

  /**
   * Gives all classes of tests the page in one browser. A test begins with an empty wide window;
   * after it, nothing hostile has run and the browser has not complained.
   */
  static final class Given extends OnceForAll<SearchPage>
      implements BeforeEachCallback, AfterEachCallback {

    Given() {
      super(SearchPage.class);
    }

    /** Builds the county's site with the stand-in and starts a browser, or skips the test. */
    @Override
    SearchPage start() throws IOException, InterruptedException {
      TemporaryFolder folder = TemporaryFolder.called("search-page");
      Path site = County.withEveryField().buildIn(folder.path());
      Files.writeString(site.resolve("search/reader.js"), PageScript.read("stand-in-reader.js"));
      Chromium browser = Chromium.start(folder.path().resolve("profile"));
      browser.beforeEachPage(PageScript.read(PageScript.SEARCH_VISITOR));
      return new SearchPage(folder, site, LocalServer.of(site), browser);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      given(context).browser.resize(1280, 900);
      given(context).leave();
    }

    @Override
    public void afterEach(ExtensionContext context) {
      Chromium browser = given(context).browser;
      assertEquals(Boolean.FALSE, browser.value("'trapped' in window || 'trapped' in {}"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  Chromium browser() {
    return browser;
  }

  /** The file of the stand-in; who takes it away puts it back. */
  Path reader() {
    return site.resolve("search/reader.js");
  }

  /** The address of the site's folder, with a slash at its end. */
  String address(Root root) {
    return switch (root) {
      case DISK -> site.toUri().toString();
      case SERVER -> server.address();
    };
  }

  /** Opens the page with what follows its name: {@code #q=club}. */
  void open(Root root, String behind) {
    browser.open(address(root) + "search.html" + behind);
  }

  /** Opens the page anew and waits until it shows so many results. */
  void openAndWait(Root root, String hash, int results) throws InterruptedException {
    leave();
    open(root, hash);
    until(STATUS + ".includes('esult') && " + RESULTS + " === " + results);
  }

  /** Goes to an empty page: from one search to the next only the hash would change. */
  void leave() {
    browser.open("about:blank");
  }

  void submit(String query) {
    value(
        "visitor.type('#search', "
            + Chromium.literal(query)
            + "), visitor.find('main form').requestSubmit()");
  }

  Object value(String expression) {
    return browser.value(expression);
  }

  /** Waits until it is true of a page that is not still waiting for the rest of its results. */
  void until(String expression) throws InterruptedException {
    browser.until("(" + expression + ") && !document.querySelector('main [aria-busy]')");
  }

  /** Waits until the page shows so many results, also where others are still to come. */
  void untilFirst(int results) throws InterruptedException {
    browser.until(RESULTS + " === " + results);
  }

  List<String> listOfTexts(String expression) {
    return browser.listOfTexts(expression);
  }

  boolean isSeen(String selector) {
    return Boolean.TRUE.equals(value("visitor.isSeen(" + Chromium.literal(selector) + ")"));
  }

  /** Works on pages whose scripts are switched off, too. */
  boolean isSeenNow(String selector) {
    return Boolean.TRUE.equals(
        value(
            "document.querySelector("
                + Chromium.literal(selector)
                + ").getClientRects().length > 0"));
  }

  String text(String expression) {
    return String.valueOf(value(expression));
  }

  long number(String expression) {
    return ((Number) Objects.requireNonNull(value(expression))).longValue();
  }

  String attribute(String selector, String name) {
    return text("visitor.find('" + selector + "').getAttribute('" + name + "')");
  }

  /** The texts of what fits and is seen. */
  List<String> texts(String selector) {
    return listOfTexts("visitor.texts(" + Chromium.literal(selector) + ")");
  }

  /** The files of the search index that the page has asked for. */
  List<String> indexFiles() {
    return browser.requests().stream().filter(address -> address.contains("/search/")).toList();
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    folder.close();
  }
}

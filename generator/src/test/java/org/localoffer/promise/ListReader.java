package org.localoffer.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody with a browser who collects entries of the county's site in a list.
 *
 * <p>The site is read from disk or from a server; what a list shows of its entries comes from a
 * search reader that knows every entry but those that begin with {@code gone}.
 */
final class ListReader implements AutoCloseable {

  /** A search reader that answers at once and knows the words of every entry. */
  private static final String SEARCH =
      """
      if (location.pathname.endsWith('my-list.html')) {
        const shown = id => new Map([['summary', 'About ' + id], ['organisation', 'Star Trust']])
        const entry = id => ({ id, title: 'Name of ' + id, address: 'services/' + id + '.html', shown: shown(id) })
        window.LocalOfferSearch = {
          open: () => ({ describe: async ids => ids.map(id => id.startsWith('gone') ? null : entry(id)) })
        }
      }
      """;

  /** Switches off whatever could store something. */
  static final String STORAGE_OFF =
      """
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get() { throw new Error(name + ' is switched off') } })
      }
      """;

  /** The page with a list of three entries. */
  static final String THREE = "my-list.html#list=advice,star-club,guide:plans";

  private final TemporaryFolder folder;
  private final Path site;
  private final LocalServer server;
  private final Chromium browser;

  private ListReader(TemporaryFolder folder, Path site, LocalServer server, Chromium browser) {
    this.folder = folder;
    this.site = site;
    this.server = server;
    this.browser = browser;
  }

  /** Builds the county's site and starts a browser, or skips the test. */
  static ListReader of(County county) throws IOException, InterruptedException {
    TemporaryFolder folder = TemporaryFolder.called("list-reader");
    Path site = county.buildIn(folder.path());
    Chromium browser = Chromium.start(folder.path().resolve("profile"));
    browser.beforeEachPage(SEARCH);
    return new ListReader(folder, site, LocalServer.of(site), browser);
  }

  /**
   * Gives all classes of tests one reader, in whose pages {@code window.printed} says that the page
   * was printed. A test begins on the home page, with nothing kept on the device.
   */
  static final class Given extends OnceForAll<ListReader> implements BeforeEachCallback {

    Given() {
      super(ListReader.class);
    }

    @Override
    ListReader start() throws IOException, InterruptedException {
      ListReader reader = ListReader.of(County.withEveryField());
      reader.browser.beforeEachPage(
          "window.print = () => { window.printed = true }; window.alert = window.print");
      return reader;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      ListReader reader = given(context);
      reader.opensAnew(reader.root("http") + "index.html");
      reader.browser.value("localStorage.clear()");
    }
  }

  /** The site's address: from disk ({@code file}) or from a server ({@code http}). */
  String root(String scheme) {
    return scheme.equals("file") ? site.toUri().toString() : server.address();
  }

  /** The site's folder. */
  Path site() {
    return site;
  }

  Chromium browser() {
    return browser;
  }

  void switchStorageOff() {
    browser.beforeEachPage(STORAGE_OFF);
  }

  /** Opens a page in a tab that knows nothing of what was there before. */
  void opensAnew(String address) {
    browser.openAnew(address);
  }

  /** Opens a page of the server anew and waits for the names of the list's entries. */
  void opensOnServer(String page) throws InterruptedException {
    opensAnew(root("http") + page);
    awaitNames();
  }

  /** Presses a link that leads to another page. */
  void follows(String selector) {
    browser.leaveBy(element(selector) + ".click()");
  }

  void goesBack() {
    browser.leaveBy("history.back()");
  }

  void reloads() {
    browser.leaveBy("location.reload()");
  }

  /** Presses something that stays on the page. */
  void presses(String selector) {
    browser.value("void " + element(selector) + ".click()");
  }

  /** Writes into a field and goes on. */
  void writes(String selector, String text) {
    browser.value(
        "(() => { const field = %s; field.value = %s; field.dispatchEvent(new Event('change')) })()"
            .formatted(element(selector), Chromium.literal(text)));
  }

  /** The text of an element, with single spaces. */
  String text(String selector) {
    return String.valueOf(
        browser.value(element(selector) + ".textContent.replace(/\\s+/g, ' ').trim()"));
  }

  boolean sees(String selector) {
    return Boolean.TRUE.equals(
        browser.value("Boolean(" + element(selector) + "?.getClientRects().length)"));
  }

  String value(String expression) {
    return String.valueOf(browser.value(expression));
  }

  /** The list, as every page knows it. */
  List<String> ids() {
    return browser.listOfTexts("LocalOfferList.ids()");
  }

  /** Where the reader is, from the site's folder. */
  String place(String scheme) {
    return value("location.href").substring(root(scheme).length());
  }

  /** Waits until the list shows what the search knows of it. */
  void awaitNames() throws InterruptedException {
    browser.until(
        "[...document.querySelectorAll('.lo-listed')].every("
            + "item => /Name of|no longer/.test(item.textContent))");
  }

  List<String> titles() {
    return browser.listOfTexts(
        "[...document.querySelectorAll('.lo-listed__title')].map(title => title.textContent)");
  }

  /** Made-up entries as a link names them: {@code e0,e1,e2}. */
  static String ids(int count, String prefix) {
    return String.join(",", IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
  }

  private static String element(String selector) {
    return "document.querySelector(" + Chromium.literal(selector) + ")";
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    folder.close();
  }
}

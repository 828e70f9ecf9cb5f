package org.localoffer.promise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody with a browser on the site of the sample county, as it is built and published. */
public final class SampleVisit implements AutoCloseable {

  /** Notes whatever the page loads: Firefox tells of no file on a disk. */
  private static final String RECORDER =
      """
      window.loaded = []
      new MutationObserver((changes) => changes.forEach((change) =>
        change.addedNodes.forEach((each) => {
          if (each.src || (each.tagName === 'LINK' && each.rel === 'stylesheet')) {
            loaded.push(each.src || each.href)
          }
        })
      )).observe(document, { childList: true, subtree: true })
      """;

  private final Browser browser;
  private final LocalServer server;
  private final String root;

  private SampleVisit(Browser browser, LocalServer server, String root) {
    this.browser = browser;
    this.server = server;
    this.root = root;
  }

  /**
   * Starts a browser, or skips the test; from a disk, all network is cut.
   *
   * @param folder where the browser may keep what it needs
   */
  static SampleVisit by(Way way, Path site, Path folder) throws Exception {
    Browser browser = way.browser(Files.createTempDirectory(folder, way.name()));
    LocalServer server = LocalServer.of(site);
    browser.beforeEachPage(RECORDER + PageScript.read(PageScript.SEARCH_VISITOR));
    browser.cutNetwork(!way.isOnServer);
    return new SampleVisit(
        browser, server, way.isOnServer ? server.address() : site.toUri().toString());
  }

  Browser browser() {
    return browser;
  }

  /** The address of the site's folder, with a slash at its end. */
  String root() {
    return root;
  }

  /** The address of the same site on a server, also for those who read it from a disk. */
  String server() {
    return server.address();
  }

  /** Opens a page in a tab that knows nothing of what was there before. */
  void opens(String page) {
    browser.openAnew(root + page);
  }

  /** Types words into the box and presses Enter. */
  void asks(String words) throws InterruptedException {
    browser.value("visitor.find('#search').focus(), visitor.find('#search').select()");
    browser.type(words);
    browser.press(Browser.Key.ENTER);
    browser.until(
        "visitor.text('[data-lo-status]').includes(" + Browser.literal("“" + words + "”") + ")");
    awaitResults();
  }

  /** Waits until the page says what was found. */
  void awaitResults() throws InterruptedException {
    browser.until(
        "/[0-9]+ result|No results/.test(visitor.text('[data-lo-status]'))"
            + " && !visitor.find('[data-lo-results][aria-busy]')");
  }

  String status() {
    return text("[data-lo-status]");
  }

  /** How many results there are, by what the page says. */
  int total() {
    String number = status().replaceAll("(?s)^(No|[0-9,]+) .*", "$1").replace(",", "");
    return number.equals("No") ? 0 : Integer.parseInt(number);
  }

  /** Ids of the results on the page. */
  List<String> results() {
    return browser.listOfTexts(
        "[...document.querySelectorAll('[data-lo-result]')]"
            + ".map(each => each.getAttribute('data-lo-result'))");
  }

  String text(String selector) {
    return value("visitor.text(" + Browser.literal(selector) + ").replace(/\\s+/g, ' ')");
  }

  List<String> texts(String selector) {
    return browser.listOfTexts("visitor.texts(" + Browser.literal(selector) + ")");
  }

  String value(String expression) {
    return String.valueOf(browser.value(expression));
  }

  /** What the page has loaded, from the site's folder. */
  List<String> loaded() {
    return browser.listOfTexts("loaded").stream()
        .map(each -> each.startsWith(root) ? each.substring(root.length()) : each)
        .toList();
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}

package org.localoffer.promise;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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
  private final HttpServer server;
  private final String root;

  private SampleVisit(Browser browser, HttpServer server, String root) {
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
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site,
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    browser.beforeEachPage(RECORDER + resource("search-visitor.js"));
    browser.cutNetwork(!way.isOnServer);
    return new SampleVisit(
        browser, server, way.isOnServer ? address(server) : site.toUri().toString());
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
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
    return address(server);
  }

  /** Opens a page in a tab that knows nothing of what was there before. */
  void opens(String page) {
    browser.open("about:blank");
    browser.value("window.name = ''");
    browser.open(root + page);
  }

  /** Types words into the box and presses Enter. */
  void asks(String words) throws InterruptedException {
    browser.value("visitor.find('#search').focus(), visitor.find('#search').select()");
    browser.type(words);
    browser.press(Browser.Key.ENTER);
    browser.until(
        "visitor.text('[data-lo-status]').includes(" + Browser.literal("“" + words + "”") + ")");
  }

  /** Waits until the page says what was found. */
  void awaitResults() throws InterruptedException {
    browser.until("/[0-9]+ result|No results/.test(visitor.text('[data-lo-status]'))");
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

  private static String resource(String name) throws IOException {
    try (var file = SampleVisit.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    browser.close();
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

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

  private static final String STORAGE_OFF =
      """
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get() { throw new Error(name + ' is switched off') } })
      }
      """;

  private final Chromium browser;
  private final HttpServer server;
  private final Path site;

  private ListReader(Chromium browser, HttpServer server, Path site) {
    this.browser = browser;
    this.server = server;
    this.site = site;
  }

  /** Builds the county into {@code folder} and starts a browser, or skips the test. */
  static ListReader in(Path folder, County county) throws Exception {
    county.writeTo(folder.resolve("content"));
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    Path site = folder.resolve("site-output").toRealPath();
    Chromium browser = Chromium.start(folder.resolve("profile"));
    browser.beforeEachPage(SEARCH);
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site,
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    return new ListReader(browser, server, site);
  }

  /** The site's address: from disk ({@code file}) or from a server ({@code http}). */
  String root(String scheme) {
    return scheme.equals("file")
        ? site.toUri().toString()
        : "http://127.0.0.1:" + server.getAddress().getPort() + "/";
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
    browser.open("about:blank");
    browser.value("window.name = ''");
    browser.open(address);
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

  private static String element(String selector) {
    return "document.querySelector(" + Chromium.literal(selector) + ")";
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    browser.close();
  }
}

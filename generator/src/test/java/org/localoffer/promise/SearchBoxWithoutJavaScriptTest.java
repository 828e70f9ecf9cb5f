package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/** With JavaScript off, the search boxes lead to what one can use instead and send no word. */
class SearchBoxWithoutJavaScriptTest {

  private static final List<String> PAGES = List.of("index.html", "a-to-z.html", "needs.html");

  @TempDir Path folder;

  private Path site;

  @BeforeEach
  void siteIsBuilt() throws Exception {
    County.withEveryField().writeTo(folder.resolve("content"));
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    site = folder.resolve("site-output");
  }

  @Test
  void nothingThatWasTypedIsSentToTheServer() throws Exception {
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site.toRealPath(),
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      typeEverywhere(browser, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void sameFromADisk() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      typeEverywhere(browser, site.toUri().toString());
    }
  }

  private static void typeEverywhere(Chromium browser, String root) {
    browser.runScripts(false);
    for (String page : PAGES) {
      browser.open(root + page);
      browser.value("document.querySelector('form[role=search] input').value = 'self-harm'");
      browser.submit("form[role=search]");
      assertEquals(root + "search.html", address(browser), page);
      assertEquals(
          List.of(), browser.requests().stream().filter(it -> it.contains("harm")).toList());
      assertTrue(
          browser
              .listOfTexts("[...document.querySelectorAll('main a')].map(a => a.textContent)")
              .contains("A to Z"),
          page);
    }
  }

  /** Without the mark of an empty question. */
  private static String address(Chromium browser) {
    return String.valueOf(browser.value("location.href")).replaceFirst("\\?$", "");
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.feeds.HeaderRules;
import org.localoffer.site.SecurityPolicy;

/** The sample county on a host that sends the headers of its {@code _headers}. */
class SecurityHeadersTest {

  @TempDir static Path folder;

  private static Path site;
  private static HeaderRules rules;
  private static HttpServer host;
  private static HttpServer stranger;
  private static Chromium browser;

  @BeforeAll
  static void publish() throws Exception {
    site = SampleCounty.site();
    rules = HeaderRules.read(Files.readString(site.resolve("_headers")));
    host = serve(SecurityHeadersTest::answer);
    stranger =
        serve(
            exchange ->
                send(
                    exchange,
                    200,
                    "text/html",
                    ("<!DOCTYPE html><title>Frame</title><iframe src=\""
                            + address(host)
                            + "index.html\"></iframe>")
                        .getBytes(StandardCharsets.UTF_8)));
    browser = Chromium.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
    host.stop(0);
    stranger.stop(0);
  }

  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private static HttpServer serve(Handler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler::handle);
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    rules.of(path).forEach(exchange.getResponseHeaders()::set);
    Path file = site.resolve(path.substring(1)).normalize();
    if (!file.startsWith(site) || !Files.isRegularFile(file)) {
      send(exchange, 404, "text/plain", new byte[0]);
    } else {
      send(exchange, 200, type(path), Files.readAllBytes(file));
    }
  }

  /** With {@code nosniff}, a script or style sheet of a wrong type does not run. */
  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "png" -> "image/png";
      case "jpg" -> "image/jpeg";
      default -> "application/octet-stream";
    };
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Test
  void headersAreThoseOfThePolicyWithoutTheDisk() {
    assertEquals(
        SecurityPolicy.OF_PAGES.replace(" file:", "") + "; frame-ancestors 'none'",
        rules.of("/index.html").get("Content-Security-Policy"));
    assertNotEquals(SecurityPolicy.OF_PAGES, SecurityPolicy.OF_PAGES.replace(" file:", ""));
  }

  @Test
  void filesMarkedByTheirContentMayBeKept() throws IOException {
    List<String> kept;
    try (var files = Files.list(site.resolve("search"))) {
      kept =
          files
              .map(file -> "/search/" + file.getFileName())
              .filter(file -> rules.of(file).containsKey("Cache-Control"))
              .toList();
    }
    assertTrue(kept.size() > 20, kept.toString());
    assertFalse(rules.of("/search/manifest.js").containsKey("Cache-Control"));
    try (var files = Files.list(site.resolve("assets"))) {
      assertTrue(
          files
              .map(file -> "/assets/" + file.getFileName())
              .filter(file -> file.endsWith(".css") || file.endsWith(".js"))
              .allMatch(file -> rules.of(file).containsKey("Cache-Control")));
    }
  }

  @Test
  void pagesWorkUnderTheHeadersWithoutAComplaint() throws Exception {
    for (String page :
        List.of("index.html", "services/bluebell-saturday-club.html", "my-list.html")) {
      browser.open(address(host) + page);
      assertEquals(List.of(), browser.complaints(), page);
      assertEquals(
          "true",
          String.valueOf(
              browser.value(
                  "[...document.styleSheets].length > 0 &&"
                      + " [...document.styleSheets].every(each => each.cssRules.length > 0)")),
          page);
    }
    browser.open(address(host) + "search.html#q=speech%20therapy");
    browser.until("/[0-9]+ result/.test(document.querySelector('[data-lo-status]').textContent)");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void nobodyMayShowTheSiteInAFrame() {
    browser.open(address(stranger));
    String complaints = browser.complaints().toString();
    assertTrue(complaints.contains("frame-ancestors"), complaints);
  }

  /** Else the test before would prove nothing. */
  @Test
  void withoutTheHeadersItCouldBeFramed() throws IOException {
    HeaderRules before = rules;
    rules = HeaderRules.read("/*\n  X-Content-Type-Options: nosniff\n");
    try {
      browser.open(address(stranger));
      assertEquals(List.of(), browser.complaints());
    } finally {
      rules = before;
    }
  }
}

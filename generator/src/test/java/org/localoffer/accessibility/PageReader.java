package org.localoffer.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.localoffer.promise.Browser;
import org.localoffer.promise.Chromium;

/** Somebody who opens pages of the sample county in one window, and looks closely. */
final class PageReader implements AutoCloseable {

  /** A usual screen, and the narrowest that WCAG 2.2 asks for (1.4.10), in CSS pixels. */
  private static final int WIDE = 1280;

  private static final int HIGH = 900;

  private final Chromium browser;
  private final String root;

  private PageReader(Chromium browser, String root) {
    this.browser = browser;
    this.root = root;
  }

  /** Starts a browser, or skips the test. */
  static PageReader of(SampleSite site) throws IOException, InterruptedException {
    Chromium browser = site.browser();
    browser.beforeEachPage(resource("page-probe.js"));
    browser.resize(WIDE, HIGH);
    return new PageReader(browser, site.onServer());
  }

  Chromium browser() {
    return browser;
  }

  /** Opens a page as if for the first time, and waits for its scripts. */
  void opens(PageKind kind) throws InterruptedException {
    browser.openAnew(root + kind.address());
    browser.until(kind.ready());
  }

  /** Sees pages as asked for; the direction is that of the page that is open. */
  void sees(Scheme scheme) {
    browser.prefer(scheme.features);
    browser.value(
        "probe.turn("
            + Browser.literal(scheme.direction)
            + ", "
            + Browser.literal(root + SampleSite.RIGHT_TO_LEFT)
            + ")");
  }

  /** What a part of {@code page-probe.js} finds wrong. */
  List<String> faults(String call) {
    return browser.listOfTexts("probe." + call);
  }

  /** Puts markup at the end of a part of the page: {@code document.body}, for example. */
  void plants(String markup, String part) {
    browser.value(
        "(window.planted = document.createElement('div'), planted.innerHTML = "
            + Browser.literal(markup)
            + ", void "
            + part
            + ".append(planted))");
  }

  /** Takes away what was put there last. */
  void weeds() {
    browser.value("void planted.remove()");
  }

  /** Shows pages on a usual screen. */
  void usesAWideScreen() {
    browser.resize(WIDE, HIGH);
  }

  static String resource(String name) throws IOException {
    try (var file = PageReader.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}

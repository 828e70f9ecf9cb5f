package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The browsers of these tests are as strict with files on a disk as those of families, and what
 * they tell of requests and of the network is so. Without this, the other tests would prove little.
 */
@ParameterizedClass
@EnumSource(value = Way.class, names = "CHROMIUM_OVER_HTTP", mode = EnumSource.Mode.EXCLUDE)
class BrowserRulesTest {

  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>Rules</title>
      <script>window.complete = 0</script>
      <script src="classic.js"></script>
      <script type="module" src="module.js"></script>
      """;

  @TempDir static Path folder;

  private static String page;
  private static Browser browser;

  @Parameter Way way;

  @BeforeAll
  static void pageIsWritten() throws Exception {
    page = write();
  }

  @BeforeParameterizedClassInvocation
  static void browserStarts(Way way) throws Exception {
    browser = way.browser(Files.createTempDirectory(folder, way.name()));
  }

  @AfterParameterizedClassInvocation
  static void browserIsClosed() {
    if (browser != null) {
      browser.close();
      browser = null;
    }
  }

  @BeforeEach
  void networkIsThere() {
    browser.cutNetwork(false);
    browser.open(page);
  }

  @Test
  void pageOnADiskReadsNoFileBesideItButByAClassicScript() throws Exception {
    assertEquals(
        List.of("true", "false"),
        browser.listOfTexts("['classic' in window, 'fromModule' in window]"));
    assertEquals(
        List.of("refused", "refused", "refused", "refused"),
        browser.listOfTexts(
            "Promise.all(["
                + "fetch('classic.js').then(() => 'read', () => 'refused'),"
                + "new Promise(done => { const x = new XMLHttpRequest();"
                + " x.onload = () => done('read'); x.onerror = () => done('refused');"
                + " try { x.open('GET', 'classic.js'); x.send() } catch (e) { done('refused') } }),"
                + "import('./module.js').then(() => 'read', () => 'refused'),"
                + "new Promise(done => { const f = document.createElement('iframe');"
                + " f.src = 'neighbour.html'; f.onload = () => { try {"
                + " done(f.contentDocument.title) } catch (e) { done('refused') } };"
                + " document.body.append(f) }).then(t => t === 'Neighbour' ? 'read' : 'refused')"
                + "])"));
  }

  @Test
  void requestIsSeenAndFailsWhereTheNetworkIsCut() throws Exception {
    try (LocalServer server = LocalServer.of(folder)) {
      String address = server.address() + "classic.js";
      assertEquals("came", browser.value(loading(address)));
      assertTrue(browser.requests().contains(address), () -> "" + browser.requests());
      browser.cutNetwork(true);
      assertEquals("failed", browser.value(loading(address + "?2")));
      assertTrue(browser.requests().contains(address + "?2"), () -> "" + browser.requests());
      browser.open(page);
      assertEquals("failed", browser.value(loading(address + "?3")));
      browser.cutNetwork(false);
      assertEquals("came", browser.value(loading(address + "?4")));
    }
  }

  @Test
  void errorsAreSeen() throws Exception {
    browser.value("void setTimeout(() => { throw new Error('seen') })");
    for (int i = 0; i < 100 && browser.complaints().toString().indexOf("seen") < 0; i++) {
      Thread.sleep(20);
    }
    assertTrue(browser.complaints().toString().contains("seen"), () -> "" + browser.complaints());
  }

  private static String loading(String address) {
    return "new Promise(done => { const s = document.createElement('script');"
        + " s.onload = () => done('came'); s.onerror = () => done('failed'); s.src = "
        + Browser.literal(address)
        + "; document.head.append(s) })";
  }

  private static String write() throws Exception {
    Files.writeString(folder.resolve("rules.html"), PAGE);
    Files.writeString(folder.resolve("neighbour.html"), "<!doctype html><title>Neighbour</title>");
    Files.writeString(folder.resolve("classic.js"), "window.classic = true");
    Files.writeString(folder.resolve("module.js"), "window.fromModule = true");
    return folder.resolve("rules.html").toRealPath().toUri().toString();
  }
}

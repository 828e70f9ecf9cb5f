package org.localoffer.promise;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chromium as a program without a window, which listens to its debugging protocol.
 *
 * @param profile its folder, in which it says at which port it listens
 */
record ChromiumProcess(Process process, Path profile) {

  private static final Pattern PAGE_SOCKET =
      Pattern.compile(
          "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);

  /** How often it is asked whether it is ready, in milliseconds. */
  private static final int PAUSE = 50;

  /** Starts the program, or skips the test where there is none. */
  static ChromiumProcess start(Path profile, boolean holdsPages) {
    try {
      return new ChromiumProcess(
          new ProcessBuilder(
                  "chromium",
                  "--headless=new",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--disable-dev-shm-usage",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  holdsPages
                      ? "--enable-features=BackForwardCache"
                      : "--disable-features=BackForwardCache",
                  "--window-size=1280,900",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  "about:blank")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start(),
          profile);
    } catch (IOException missing) {
      return abort("Chromium is not installed, so no page was opened: ./run-tests installs it");
    }
  }

  /**
   * Where its one page listens, as soon as it does.
   *
   * @throws IOException if it does not within {@link Browser#PATIENCE}
   */
  URI page() throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + port() + "/json/list");
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < Browser.PATIENCE.toMillis() / PAUSE; i++) {
        String pages =
            client
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher page = PAGE_SOCKET.matcher(pages);
        if (page.find()) {
          return URI.create(page.group(1));
        }
        Thread.sleep(PAUSE);
      }
    }
    throw new IOException("Chromium has no page");
  }

  private String port() throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < Browser.PATIENCE.toMillis() / PAUSE; i++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Files.readString(file).lines().findFirst().orElseThrow();
      }
      Thread.sleep(PAUSE);
    }
    throw new IOException("Chromium did not say at which port it listens");
  }

  /** Waits until it has ended by itself, as it was asked to; not for ever. */
  void awaitEnd() throws InterruptedException {
    process.waitFor(Browser.PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Ends it and what it has started. */
  void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}

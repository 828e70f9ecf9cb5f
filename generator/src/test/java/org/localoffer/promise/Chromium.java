package org.localoffer.promise;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/**
 * A browser without a window, spoken to by its own debugging protocol, so that a test needs
 * Chromium and no driver of the same version. It sees every request that a page makes, and can open
 * pages with their Content-Security-Policy switched off, to show that nothing leans on it.
 */
final class Chromium implements AutoCloseable {

  /** Longer than the slowest machine needs; nothing waits so long unless something is broken. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern PAGE_SOCKET =
      Pattern.compile(
          "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);

  private final Json json = new Json();
  private final Process process;
  private final Map<Integer, CompletableFuture<Map<String, Object>>> answers =
      new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Semaphore loads = new Semaphore(0);
  private final WebSocket socket;
  private int lastId;

  private Chromium(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(page, new Listener())
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
    for (String domain : List.of("Page.enable", "Network.enable", "Runtime.enable", "Log.enable")) {
      send(domain, Map.of());
    }
    // A page that nobody looks at is not told where the focus goes.
    send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
  }

  /**
   * Starts a browser, or skips the test where there is none.
   *
   * @param profile an empty folder
   */
  static Chromium start(Path profile) throws IOException, InterruptedException {
    Process process;
    try {
      process =
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
                  // A page behind Back is loaded again: what it kept in memory proves nothing.
                  "--disable-features=BackForwardCache",
                  "--window-size=1280,900",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  "about:blank")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException missing) {
      return abort("Chromium is not installed, so no page was opened: ./run-tests installs it");
    }
    try {
      return new Chromium(process, page(port(profile)));
    } catch (IOException | RuntimeException failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  private static String port(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE.toMillis() / 50; i++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Files.readString(file).lines().findFirst().orElseThrow();
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium did not say at which port it listens");
  }

  private static URI page(String port) throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    for (int i = 0; i < PATIENCE.toMillis() / 50; i++) {
      String pages =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      Matcher page = PAGE_SOCKET.matcher(pages);
      if (page.find()) {
        return URI.create(page.group(1));
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium has no page");
  }

  /** Opens pages as if they had no Content-Security-Policy. */
  void ignorePolicies() {
    send("Page.setBypassCSP", Map.of("enabled", true));
  }

  /** Opens pages as if JavaScript were switched off; {@link #value} goes on working. */
  void withoutJavaScript() {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /** Presses the button of a form and waits for the page to which it leads. */
  void submit(String form) {
    requests.clear();
    loads.drainPermits();
    value("document.querySelector(" + literal(form) + ").requestSubmit()");
    awaitLoad(form);
  }

  /** Runs a script in every page before its own. */
  void beforeEachPage(String script) {
    send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Shows pages as on a screen of this many pixels. */
  void resize(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Opens pages as if they had no JavaScript, or with it again. */
  void runScripts(boolean run) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Opens an address and waits until all of it has loaded. */
  void open(String address) {
    requests.clear();
    complaints.clear();
    loads.drainPermits();
    Object error = send("Page.navigate", Map.of("url", address)).get("errorText");
    if (error != null) {
      throw new IllegalStateException(address + ": " + error);
    }
    awaitLoad(address);
  }

  private void awaitLoad(String address) {
    try {
      if (!loads.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException(address + " did not load");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs what leads to another page, and waits until that has loaded. */
  void leaveBy(String expression) {
    requests.clear();
    complaints.clear();
    loads.drainPermits();
    value("void setTimeout(() => { " + expression + " })");
    awaitLoad(expression);
  }

  /** What the window shows, as a PNG. */
  byte[] picture() {
    Object data = send("Page.captureScreenshot", Map.of("format", "png")).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /** Shows pages as on paper, or as on a screen again. */
  void showAsOn(String medium) {
    send("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** The value of a JavaScript expression, awaited if it is a promise. */
  Object value(String expression) {
    Map<String, Object> answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  /** Waits until an expression is true. */
  void until(String expression) throws InterruptedException {
    for (int i = 0; i < PATIENCE.toMillis() / 20; i++) {
      if (Boolean.TRUE.equals(value(expression))) {
        return;
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("never came true: " + expression);
  }

  /** Every address that was asked for since the page was opened, its own included. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser's console tells since the page was opened: uncaught errors and the like. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private Map<String, Object> send(String method, Map<String, Object> parameters) {
    int id = ++lastId;
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket
        .sendText(json.toJson(Map.of("id", id, "method", method, "params", parameters)), true)
        .join();
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " got no answer", e);
    }
  }

  /** Puts parts of messages together and sorts answers from events. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        Map<String, Object> message = json.toType(text.toString(), Json.MAP_TYPE);
        text.setLength(0);
        receive(message);
      }
      from.request(1);
      return null;
    }
  }

  @SuppressWarnings("unchecked") // the protocol's objects have texts for names
  private void receive(Map<String, Object> message) {
    if (message.get("id") instanceof Number id) {
      Map<String, Object> result = (Map<String, Object>) message.get("result");
      answers.remove(id.intValue()).complete(result == null ? message : result);
      return;
    }
    Map<String, Object> event =
        (Map<String, Object>) message.getOrDefault("params", Map.<String, Object>of());
    switch (String.valueOf(message.get("method"))) {
      case "Page.loadEventFired" -> loads.release();
      case "Page.javascriptDialogOpening" -> complaints.add("a dialogue opened: " + event);
      case "Network.requestWillBeSent" ->
          requests.add(String.valueOf(((Map<?, ?>) event.get("request")).get("url")));
      case "Runtime.exceptionThrown" -> complaints.add(json.toJson(event));
      case "Log.entryAdded" -> complaints.add(json.toJson(event.get("entry")));
      default -> {
        // nothing that a test asks about
      }
    }
  }

  @Override
  public void close() {
    try {
      send("Browser.close", Map.of());
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (IllegalStateException | InterruptedException e) {
      // it is ended below
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** All that a test wants to keep of a page. */
  List<String> listOfTexts(String expression) {
    List<String> texts = new ArrayList<>();
    if (value(expression) instanceof List<?> values) {
      values.forEach(value -> texts.add(String.valueOf(value)));
    }
    return texts;
  }

  /** A text as a JavaScript literal. */
  static String literal(String text) {
    return new String(
        new Json().toJson(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}

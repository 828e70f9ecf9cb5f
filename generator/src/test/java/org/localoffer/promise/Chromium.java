package org.localoffer.promise;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/**
 * A browser without a window, spoken to by its own debugging protocol, so that a test needs
 * Chromium and no driver of the same version. It sees every request that a page makes, and can open
 * pages with their Content-Security-Policy switched off, to show that nothing leans on it.
 */
public final class Chromium implements Browser {

  private static final Pattern PAGE_SOCKET =
      Pattern.compile(
          "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);

  private static final String STROKE = "Input.dispatchKeyEvent";

  /** The protocol's number for the Shift key. */
  private static final int SHIFT = 8;

  private final Json json = new Json();
  private final Process process;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Semaphore loads = new Semaphore(0);
  private final DebuggingSocket socket;

  private Chromium(Process process, URI page) {
    this.process = process;
    this.socket = new DebuggingSocket(page, this::receive);
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
  public static Chromium start(Path profile) throws IOException, InterruptedException {
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
  public void ignorePolicies() {
    send("Page.setBypassCSP", Map.of("enabled", true));
  }

  /** Presses the button of a form and waits for the page to which it leads. */
  void submit(String form) {
    requests.clear();
    loads.drainPermits();
    value("document.querySelector(" + literal(form) + ").requestSubmit()");
    awaitLoad(form);
  }

  @Override
  public void beforeEachPage(String script) {
    send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Shows pages as on a screen of this many pixels. */
  public void resize(int width, int height) {
    resize(width, height, 1);
  }

  /** Opens pages as if JavaScript were switched off, or on again; {@link #value} works in both. */
  public void runScripts(boolean run) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  @Override
  public void open(String address) {
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

  @Override
  public void leaveBy(Runnable way) {
    requests.clear();
    complaints.clear();
    loads.drainPermits();
    way.run();
    awaitLoad("another page");
  }

  @Override
  public void type(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            sign ->
                strike(sign.equals(" ") ? key(" ", 32, " ") : Map.of("key", sign, "text", sign)));
  }

  @Override
  public void press(Key key) {
    strike(signs(key));
  }

  private static Map<String, Object> signs(Key key) {
    return switch (key) {
      case ENTER -> key("Enter", 13, "\r");
      case ESCAPE -> key("Escape", 27, "");
      case TAB -> key("Tab", 9, "\t");
      case UP -> key("ArrowUp", 38, "");
      case DOWN -> key("ArrowDown", 40, "");
    };
  }

  private static Map<String, Object> key(String name, int code, String text) {
    return Map.of("key", name, "windowsVirtualKeyCode", code, "text", text);
  }

  private void strike(Map<String, Object> key) {
    strokes(key).forEach(each -> send(STROKE, each));
  }

  /** A key goes down and up again. */
  private static List<Map<String, Object>> strokes(Map<String, Object> key) {
    Map<String, Object> down = new HashMap<>(key);
    down.put("type", "keyDown");
    Map<String, Object> up = new HashMap<>(key);
    up.put("type", "keyUp");
    up.remove("text");
    return List.of(down, up);
  }

  @Override
  public void cutNetwork(boolean cut) {
    send(
        "Network.emulateNetworkConditions",
        Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** Slows everything down that a page loads, to a phone's weak signal. */
  void slowDown(int milliseconds, int bytesPerSecond) {
    send(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            false,
            "latency",
            milliseconds,
            "downloadThroughput",
            bytesPerSecond,
            "uploadThroughput",
            bytesPerSecond));
  }

  /** What the window shows, as a PNG. */
  public byte[] picture() {
    Object data = send("Page.captureScreenshot", Map.of("format", "png")).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /** Shows pages as on paper, or as on a screen again. */
  public void showAsOn(String medium) {
    send("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /**
   * Shows pages as to somebody who has asked the system for something, until asked again: {@code
   * Map.of("prefers-color-scheme", "dark")}. What is not named is as by default.
   */
  public void prefer(Map<String, String> features) {
    List<Map<String, String>> list = new ArrayList<>();
    features.forEach((name, value) -> list.add(Map.of("name", name, "value", value)));
    send("Emulation.setEmulatedMedia", Map.of("media", "", "features", list));
  }

  /** Shows pages as on a screen of so many CSS pixels, of which each has so many dots a side. */
  public void resize(int width, int height, int dots) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", dots, "mobile", false));
  }

  /** Asks for no file whose address fits, such as {@code *.css}; an empty list lifts the ban. */
  public void refuse(List<String> addresses) {
    send("Network.setBlockedURLs", Map.of("urls", addresses));
  }

  /**
   * Presses a key so many times as fast as the browser can follow, with the Shift key down or not.
   */
  public void press(Key key, int times, boolean shifted) {
    Map<String, Object> signs = new HashMap<>(signs(key));
    signs.put("modifiers", shifted ? SHIFT : 0);
    socket.sendAll(
        STROKE, Collections.nCopies(times, strokes(signs)).stream().flatMap(List::stream).toList());
  }

  /** Clicks with a mouse, in CSS pixels of the window. */
  public void click(double x, double y) {
    for (String event : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of("type", event, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
  }

  /** Touches the screen with a finger, in CSS pixels of the window. */
  public void touch(double x, double y) {
    send(
        "Input.dispatchTouchEvent",
        Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", x, "y", y))));
    send("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  /** A part of the page that the window shows, in CSS pixels from its beginning, as a PNG. */
  public byte[] picture(double x, double y, double width, double height) {
    Object data =
        send(
                "Page.captureScreenshot",
                Map.of(
                    "format",
                    "png",
                    "clip",
                    Map.of("x", x, "y", y, "width", width, "height", height, "scale", 1)))
            .get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /**
   * What the browser tells screen readers of the page, in its order: each node as the protocol's
   * {@code AXNode}.
   */
  public List<Map<String, Object>> accessibilityTree() {
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (Object node : (List<?>) send("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
      nodes.add(DebuggingSocket.object(node));
    }
    return nodes;
  }

  @Override
  public Object value(String expression) {
    Map<String, Object> answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  @Override
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private Map<String, Object> send(String method, Map<String, Object> parameters) {
    return socket.send(method, parameters);
  }

  private void receive(String method, Map<String, Object> event) {
    switch (method) {
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

  /** A text as a JavaScript literal. */
  public static String literal(String text) {
    return Browser.literal(text);
  }
}

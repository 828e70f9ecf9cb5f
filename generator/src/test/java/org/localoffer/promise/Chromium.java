package org.localoffer.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.json.Json;

/**
 * A browser without a window, spoken to by its own debugging protocol, so that a test needs
 * Chromium and no driver of the same version. It sees every request that a page makes, and can open
 * pages with their Content-Security-Policy switched off, to show that nothing leans on it.
 */
public final class Chromium implements Browser {

  private final Json json = new Json();
  private final ChromiumProcess process;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Semaphore loads = new Semaphore(0);
  private final DebuggingSocket socket;

  private Chromium(ChromiumProcess process) throws IOException, InterruptedException {
    this.process = process;
    this.socket = new DebuggingSocket(process.page(), this::receive);
    for (String domain : List.of("Page.enable", "Network.enable", "Runtime.enable", "Log.enable")) {
      send(domain, Map.of());
    }
    // A page that nobody looks at is not told where the focus goes.
    send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
  }

  /**
   * Starts a browser, or skips the test where there is none. A page behind Back is loaded again:
   * what it kept in memory proves nothing.
   *
   * @param profile an empty folder
   */
  public static Chromium start(Path profile) throws IOException, InterruptedException {
    return start(profile, false);
  }

  /** Starts a browser that shows a page behind Back as it held it in memory. */
  static Chromium holdingPages(Path profile) throws IOException, InterruptedException {
    return start(profile, true);
  }

  private static Chromium start(Path profile, boolean holdsPages)
      throws IOException, InterruptedException {
    ChromiumProcess process = ChromiumProcess.start(profile, holdsPages);
    try {
      return new Chromium(process);
    } catch (IOException | RuntimeException failure) {
      process.end();
      throw failure;
    }
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
        .forEach(sign -> ChromiumKeys.strike(sign).forEach(each -> send(ChromiumKeys.EVENT, each)));
  }

  @Override
  public void press(Key key) {
    ChromiumKeys.strike(key, false).forEach(each -> send(ChromiumKeys.EVENT, each));
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
    List<Map<String, Object>> strokes = ChromiumKeys.strike(key, shifted);
    socket.sendAll(
        ChromiumKeys.EVENT,
        Collections.nCopies(times, strokes).stream().flatMap(List::stream).toList());
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
      process.awaitEnd();
    } catch (IllegalStateException | InterruptedException e) {
      // it is ended below
    }
    process.end();
  }

  /** A text as a JavaScript literal. */
  public static String literal(String text) {
    return Browser.literal(text);
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.json.Json;

/**
 * Firefox ESR as families have it: a driven Firefox relaxes the rules for files on a disk, so that
 * modules and fetch seem to work there; this one keeps them. It speaks WebDriver BiDi.
 */
final class Firefox implements Browser {

  /** The keys that WebDriver has signs for. */
  private static final Map<Key, String> SIGNS =
      Map.of(
          Key.ENTER, "\uE007",
          Key.ESCAPE, "\uE00C",
          Key.TAB, "\uE004",
          Key.UP, "\uE013",
          Key.DOWN, "\uE015");

  private final Json json = new Json();
  private final Process process;
  private final boolean runsScripts;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Semaphore loads = new Semaphore(0);
  private final DebuggingSocket socket;
  private final String page;

  private Firefox(Process process, URI address, boolean runsScripts) {
    this.process = process;
    this.runsScripts = runsScripts;
    this.socket = new DebuggingSocket(address, this::receive);
    socket.send("session.new", Map.of("capabilities", Map.of()));
    List<?> pages = (List<?>) socket.send("browsingContext.getTree", Map.of()).get("contexts");
    page = (String) DebuggingSocket.object(pages.getFirst()).get("context");
    socket.send("browsingContext.activate", Map.of("context", page));
    socket.send(
        "session.subscribe",
        Map.of(
            "events",
            List.of("network.beforeRequestSent", "log.entryAdded", "browsingContext.load")));
  }

  /**
   * Starts a browser, or skips the test where there is none.
   *
   * @param profile an empty folder
   * @param runsScripts false for a browser whose owner has switched JavaScript off
   */
  static Firefox start(Path profile, boolean runsScripts) throws IOException, InterruptedException {
    Files.createDirectories(profile);
    Files.writeString(profile.resolve("user.js"), preferences(runsScripts));
    // With about:blank the box for addresses would have the focus, and no page would get it.
    Path first =
        Files.writeString(profile.resolve("first.html"), "<!doctype html><title>-</title>");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "firefox-esr",
                  "--headless",
                  "--no-remote",
                  "--profile",
                  profile.toString(),
                  "--remote-debugging-port=0",
                  first.toUri().toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException missing) {
      return abort("Firefox ESR is not installed, so no page was opened: ./run-tests installs it");
    }
    try {
      return new Firefox(process, address(profile), runsScripts);
    } catch (IOException | RuntimeException failure) {
      end(process);
      throw failure;
    }
  }

  private static String preferences(boolean runsScripts) {
    Map<String, Object> preferences = new LinkedHashMap<>();
    // As in every Firefox that nobody drives.
    preferences.put("security.fileuri.strict_origin_policy", true);
    preferences.put("remote.prefs.recommended", false);
    preferences.put("javascript.enabled", runsScripts);
    // A page behind Back is loaded again: what it kept in memory proves nothing.
    preferences.put("browser.sessionhistory.max_total_viewers", 0);
    preferences.put("browser.shell.checkDefaultBrowser", false);
    preferences.put("browser.startup.homepage_override.mstone", "ignore");
    preferences.put("datareporting.policy.dataSubmissionEnabled", false);
    preferences.put("app.update.disabledForTesting", true);
    // Nobody is at home at this port, so neither pages nor the browser itself reach anything.
    preferences.put("network.proxy.type", 1);
    for (String kind : List.of("http", "ssl")) {
      preferences.put("network.proxy." + kind, "127.0.0.1");
      preferences.put("network.proxy." + kind + "_port", 9);
    }
    StringBuilder script = new StringBuilder();
    preferences.forEach(
        (name, value) ->
            script
                .append("user_pref(\"" + name + "\", ")
                .append(value instanceof String text ? Browser.literal(text) : value)
                .append(");\n"));
    return script.toString();
  }

  private static URI address(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("WebDriverBiDiServer.json");
    for (int i = 0; i < PATIENCE.toMillis() / 50; i++) {
      if (Files.exists(file) && Files.readString(file).strip().endsWith("}")) {
        Map<String, Object> server = new Json().toType(Files.readString(file), Json.MAP_TYPE);
        return URI.create("ws://127.0.0.1:" + server.get("ws_port") + "/session");
      }
      Thread.sleep(50);
    }
    throw new IOException("Firefox did not say at which port it listens");
  }

  @Override
  public void beforeEachPage(String script) {
    socket.send(
        "script.addPreloadScript", Map.of("functionDeclaration", "() => {\n" + script + "\n}"));
  }

  @Override
  public void open(String address) {
    forget();
    socket.send(
        "browsingContext.navigate", Map.of("context", page, "url", address, "wait", "complete"));
  }

  @Override
  public void leaveBy(Runnable way) {
    forget();
    way.run();
    try {
      if (!loads.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("no other page has loaded");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void forget() {
    requests.clear();
    complaints.clear();
    loads.drainPermits();
  }

  /** Promises of a page without JavaScript are never kept, so there nothing is awaited. */
  @Override
  public Object value(String expression) {
    String wrapped =
        runsScripts
            ? "(async () => JSON.stringify({ value: await (" + expression + ") }))()"
            : "JSON.stringify({ value: (" + expression + ") })";
    Map<String, Object> answer =
        socket.send(
            "script.evaluate",
            Map.of(
                "expression",
                wrapped,
                "target",
                Map.of("context", page),
                "awaitPromise",
                runsScripts));
    if (!"success".equals(answer.get("type"))) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    String text = (String) DebuggingSocket.object(answer.get("result")).get("value");
    return json.<Map<String, Object>>toType(text, Json.MAP_TYPE).get("value");
  }

  @Override
  public void type(String text) {
    List<String> signs = new ArrayList<>();
    text.codePoints().forEach(point -> signs.add(Character.toString(point)));
    strike(signs);
  }

  @Override
  public void press(Key key) {
    strike(List.of(SIGNS.get(key)));
  }

  private void strike(List<String> signs) {
    List<Map<String, Object>> moves = new ArrayList<>();
    for (String sign : signs) {
      moves.add(Map.of("type", "keyDown", "value", sign));
      moves.add(Map.of("type", "keyUp", "value", sign));
    }
    socket.send(
        "input.performActions",
        Map.of(
            "context",
            page,
            "actions",
            List.of(Map.of("type", "key", "id", "keyboard", "actions", moves))));
  }

  @Override
  public void cutNetwork(boolean cut) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("networkConditions", cut ? Map.of("type", "offline") : null);
    parameters.put("contexts", List.of(page));
    socket.send("emulation.setNetworkConditions", parameters);
  }

  @Override
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void receive(String event, Map<String, Object> told) {
    switch (event) {
      case "browsingContext.load" -> loads.release();
      case "network.beforeRequestSent" -> {
        if (told.get("context") != null) { // else the browser asks for itself
          requests.add(String.valueOf(DebuggingSocket.object(told.get("request")).get("url")));
        }
      }
      case "log.entryAdded" -> {
        if ("error".equals(told.get("level"))) {
          complaints.add(json.toJson(told));
        }
      }
      default -> {
        // nothing that a test asks about
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.send("browser.close", Map.of());
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (IllegalStateException | InterruptedException e) {
      // it is ended below
    }
    end(process);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}

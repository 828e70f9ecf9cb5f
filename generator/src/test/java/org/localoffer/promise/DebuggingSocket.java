package org.localoffer.promise;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.openqa.selenium.json.Json;

/**
 * A conversation with a browser in JSON: each command has a number, by which its answer is known;
 * messages without one are events. The protocols of Chromium and of Firefox (WebDriver BiDi) are
 * alike in this.
 */
final class DebuggingSocket {

  private final Json json = new Json();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> answers =
      new ConcurrentHashMap<>();
  private final BiConsumer<String, Map<String, Object>> events;
  private final WebSocket socket;
  private int lastId;

  /**
   * @param events is told the name and the parameters of each event, on a thread of the socket
   */
  DebuggingSocket(URI address, BiConsumer<String, Map<String, Object>> events) {
    this.events = events;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .orTimeout(Browser.PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
  }

  /**
   * Sends a command and waits for its result.
   *
   * @throws IllegalStateException if the browser refuses it or does not answer
   */
  Map<String, Object> send(String method, Map<String, Object> parameters) {
    return result(method, start(method, parameters));
  }

  /**
   * Sends commands of the same name one after the other without waiting in between, and then waits
   * for all: the browser obeys them in their order.
   *
   * @throws IllegalStateException if the browser refuses one or does not answer
   */
  void sendAll(String method, List<Map<String, Object>> parameters) {
    parameters.stream()
        .map(each -> start(method, each))
        .toList()
        .forEach(each -> result(method, each));
  }

  private CompletableFuture<Map<String, Object>> start(
      String method, Map<String, Object> parameters) {
    int id = ++lastId;
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket
        .sendText(json.toJson(Map.of("id", id, "method", method, "params", parameters)), true)
        .join();
    return answer;
  }

  private static Map<String, Object> result(
      String method, CompletableFuture<Map<String, Object>> answer) {
    try {
      Map<String, Object> message = answer.get(Browser.PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (message.containsKey("error")) {
        throw new IllegalStateException(method + ": " + message);
      }
      return object(message.get("result"));
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " got no answer", e);
    }
  }

  @SuppressWarnings("unchecked") // the protocols' objects have texts for names
  static Map<String, Object> object(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
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

  private void receive(Map<String, Object> message) {
    if (message.get("id") instanceof Number id) {
      answers.remove(id.intValue()).complete(message);
    } else {
      events.accept(String.valueOf(message.get("method")), object(message.get("params")));
    }
  }
}

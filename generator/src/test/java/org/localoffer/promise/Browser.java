package org.localoffer.promise;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.json.Json;

/**
 * A browser without a window, so that a test can be the same in several. It is driven by its own
 * debugging protocol and needs no driver of the same version.
 */
public interface Browser extends AutoCloseable {

  /** Longer than the slowest machine needs; nothing waits so long unless something is broken. */
  Duration PATIENCE = Duration.ofSeconds(60);

  /** A key that writes nothing. */
  enum Key {
    ENTER,
    ESCAPE,
    TAB,
    UP,
    DOWN
  }

  /** Runs a script in every page before its own. */
  void beforeEachPage(String script);

  /** Opens an address and waits until all of it has loaded. */
  void open(String address);

  /** Opens an address in a tab that knows nothing of what was there before. */
  default void openAnew(String address) {
    value("(() => { try { sessionStorage.clear() } catch { /* switched off */ } })()");
    open("about:blank");
    open(address);
  }

  /** Does what leads to another page, and waits until that has loaded. */
  void leaveBy(Runnable way);

  /** The value of a JavaScript expression, awaited if it is a promise; null for undefined. */
  Object value(String expression);

  /** Presses the keys of a text, one after the other, as a hand would. */
  void type(String text);

  /** Presses a key. */
  void press(Key key);

  /** Takes the network away from all pages, or gives it back. */
  void cutNetwork(boolean cut);

  /**
   * Addresses that were asked for since the page was opened. Firefox does not tell of files on a
   * disk, but of everything else.
   */
  List<String> requests();

  /** What the browser's console tells since the page was opened: uncaught errors and the like. */
  List<String> complaints();

  @Override
  void close();

  /** Runs what leads to another page, and waits until that has loaded. */
  default void leaveBy(String expression) {
    leaveBy(() -> value("void setTimeout(() => { " + expression + " })"));
  }

  /** Waits until an expression is true. */
  default void until(String expression) throws InterruptedException {
    for (int i = 0; i < PATIENCE.toMillis() / 20; i++) {
      if (Boolean.TRUE.equals(value(expression))) {
        return;
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("never came true: " + expression);
  }

  /** All that a test wants to keep of a page. */
  default List<String> listOfTexts(String expression) {
    List<String> texts = new ArrayList<>();
    if (value(expression) instanceof List<?> values) {
      values.forEach(value -> texts.add(String.valueOf(value)));
    }
    return texts;
  }

  /** A text as a JavaScript literal; halves of characters, which UTF-8 has not, become “?”. */
  static String literal(String text) {
    return new String(
        new Json().toJson(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}

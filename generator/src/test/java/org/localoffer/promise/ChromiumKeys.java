package org.localoffer.promise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys as events of Chromium's debugging protocol: each goes down and up again. */
final class ChromiumKeys {

  /** The command that an event is sent with. */
  static final String EVENT = "Input.dispatchKeyEvent";

  /** The protocol's number for the Shift key. */
  private static final int SHIFT = 8;

  private ChromiumKeys() {}

  /**
   * A key that writes nothing.
   *
   * @param shifted whether the Shift key is down
   */
  static List<Map<String, Object>> strike(Browser.Key key, boolean shifted) {
    Map<String, Object> signs = new HashMap<>(signs(key));
    signs.put("modifiers", shifted ? SHIFT : 0);
    return downAndUp(signs);
  }

  /**
   * A key that writes.
   *
   * @param sign one character
   */
  static List<Map<String, Object>> strike(String sign) {
    return downAndUp(sign.equals(" ") ? signs(" ", 32, " ") : Map.of("key", sign, "text", sign));
  }

  private static Map<String, Object> signs(Browser.Key key) {
    return switch (key) {
      case ENTER -> signs("Enter", 13, "\r");
      case ESCAPE -> signs("Escape", 27, "");
      case TAB -> signs("Tab", 9, "\t");
      case UP -> signs("ArrowUp", 38, "");
      case DOWN -> signs("ArrowDown", 40, "");
    };
  }

  private static Map<String, Object> signs(String name, int code, String text) {
    return Map.of("key", name, "windowsVirtualKeyCode", code, "text", text);
  }

  private static List<Map<String, Object>> downAndUp(Map<String, Object> key) {
    Map<String, Object> down = new HashMap<>(key);
    down.put("type", "keyDown");
    Map<String, Object> up = new HashMap<>(key);
    up.put("type", "keyUp");
    up.remove("text");
    return List.of(down, up);
  }
}

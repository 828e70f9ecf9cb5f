package org.localoffer.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localoffer.words.Words;

/**
 * The scripts of a template set, joined as its list {@code assets/scripts.txt} says: the name of a
 * joined script, a colon, and its files in order.
 *
 * <p>What only people need goes: lines that are a comment and nothing else, empty lines, and
 * indentation. That is all that can be dropped without understanding JavaScript; the rest is the
 * business of the server's compression. It asks one thing of a script, which a test looks for: no
 * text that goes over several lines.
 *
 * <p>What scripts say stands in the bundle of the site's language. The texts that the files of a
 * joined script ask for are put in front of the first file that asks, as data for {@code words.js}.
 */
final class Scripts {

  /** Where the list is, below {@code assets/}. */
  static final String LIST = "scripts.txt";

  /** How a script asks for a text ({@code words.js}). */
  private static final Pattern ASKED = Pattern.compile("\\b(?:phrase|phraseParts)\\('([^']*)'");

  private Scripts() {}

  /**
   * Joined scripts by name.
   *
   * @param assets path below {@code assets/} to content; without a list there are none
   * @param words the bundle that has what scripts say
   * @throws IllegalArgumentException if the list names a file that is not there, or does not name
   *     one that is; or if a script asks for a text that is not in the bundle
   */
  static SortedMap<String, String> joined(Map<String, byte[]> assets, Words words) {
    SortedMap<String, String> scripts = new TreeMap<>();
    SortedMap<String, byte[]> left = new TreeMap<>(assets);
    left.keySet().removeIf(path -> !path.endsWith(".js"));
    list(assets)
        .forEach(
            (name, files) -> {
              List<String> parts = new ArrayList<>();
              for (String file : files) {
                byte[] bytes = left.remove(file);
                if (bytes == null) {
                  throw new IllegalArgumentException(
                      "assets/" + LIST + ": " + name + ": there is no other file " + file);
                }
                parts.add(slim(new String(bytes, StandardCharsets.UTF_8)));
              }
              scripts.put(name, withTexts(parts, words));
            });
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          "assets/" + LIST + " does not say where these belong: " + left.keySet());
    }
    return scripts;
  }

  private static String withTexts(List<String> parts, Words words) {
    StringBuilder script = new StringBuilder();
    SortedSet<String> keys = asked(String.join("", parts));
    for (String part : parts) {
      if (!keys.isEmpty() && !asked(part).isEmpty()) {
        script.append(words.inBrowser(keys));
        keys.clear();
      }
      script.append(part);
    }
    return script.toString();
  }

  /** The keys of the texts that a script asks for, sorted. */
  static SortedSet<String> asked(String script) {
    SortedSet<String> keys = new TreeSet<>();
    ASKED.matcher(script).results().forEach(hit -> keys.add(hit.group(1)));
    return keys;
  }

  private static SortedMap<String, List<String>> list(Map<String, byte[]> assets) {
    byte[] bytes = assets.get(LIST);
    if (bytes == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, List<String>> list = new TreeMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\R")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        list.put(
            line.substring(0, colon).strip(),
            List.of(line.substring(colon + 1).strip().split("\\s+")));
      }
    }
    return list;
  }

  /** A script without what only people need; it ends so that another one can follow. */
  static String slim(String script) {
    StringBuilder out = new StringBuilder(script.length());
    boolean comment = false;
    for (String line : script.split("\\R")) {
      String text = line.strip();
      boolean wasComment = comment || text.startsWith("/*");
      comment = wasComment && !text.endsWith("*/");
      if (!wasComment && !text.isEmpty() && !text.startsWith("//")) {
        out.append(text).append('\n');
      }
    }
    return out.append(";\n").toString();
  }
}

package org.localoffer.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code _headers} file as Netlify and Cloudflare Pages read it. */
public final class HeaderRules {

  private record Rule(String path, Map<String, String> headers) {

    boolean matches(String file) {
      return path.endsWith("*")
          ? file.startsWith(path.substring(0, path.length() - 1))
          : file.equals(path);
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  private HeaderRules() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is none that the hosts know
   */
  public static HeaderRules read(String text) {
    HeaderRules read = new HeaderRules();
    for (String line : text.lines().toList()) {
      if (line.startsWith("/")) {
        read.rules.add(new Rule(line, new LinkedHashMap<>()));
      } else if (line.startsWith("  ") && line.indexOf(": ") > 0) {
        String[] parts = line.strip().split(": ", 2);
        read.rules.getLast().headers().put(parts[0], parts[1]);
      } else if (!line.startsWith("#")) {
        throw new IllegalArgumentException(line);
      }
    }
    return read;
  }

  /** The headers of a file; what several rules say is joined with commas, as the hosts do. */
  public Map<String, String> of(String file) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.matches(file)) {
        rule.headers().forEach((name, value) -> headers.merge(name, value, (a, b) -> a + ", " + b));
      }
    }
    return headers;
  }
}

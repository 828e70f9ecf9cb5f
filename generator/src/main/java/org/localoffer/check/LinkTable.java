package org.localoffer.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.check.LinkTarget.Kind;
import org.localoffer.output.OutputPath;

/**
 * Resolves addresses, each once for a folder: most links of a site are those of its menus. For any
 * number of threads.
 */
final class LinkTable {

  private final Map<String, Map<String, LinkTarget>> byFolder = new ConcurrentHashMap<>();

  /** Where {@code address} leads on the page or style sheet {@code from}. */
  LinkTarget resolve(OutputPath from, String address) {
    String path = from.value();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, LinkTarget> known = byFolder.get(folder);
    if (known == null) {
      known = byFolder.computeIfAbsent(folder, f -> new ConcurrentHashMap<>());
    }
    LinkTarget target = known.get(address);
    return target != null ? target : known.computeIfAbsent(address, a -> resolve(folder, a));
  }

  private static LinkTarget resolve(String folder, String written) {
    String address = asBrowsersReadIt(written);
    String scheme = scheme(address);
    if (scheme != null) {
      Kind kind =
          switch (scheme) {
            case "javascript", "vbscript" -> Kind.PROGRAM;
            case "data" -> Kind.EMBEDDED;
            default -> Kind.OUTSIDE;
          };
      return new LinkTarget(written, kind, null, "");
    }
    if (address.startsWith("//")) {
      return new LinkTarget(written, Kind.OUTSIDE, null, "");
    }
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
    String file = hash < 0 ? address : address.substring(0, hash);
    int query = file.indexOf('?');
    return resolveFile(folder, written, query < 0 ? file : file.substring(0, query), fragment);
  }

  private static LinkTarget resolveFile(
      String folder, String written, String file, String fragment) {
    if (file.isEmpty()) {
      return new LinkTarget(written, Kind.INSIDE, null, fragment);
    }
    if (file.startsWith("/")) {
      return new LinkTarget(written, Kind.NOT_A_FILE, null, fragment);
    }
    String path = join(folder, decode(file));
    if (path == null) {
      return new LinkTarget(written, Kind.ABOVE, null, fragment);
    }
    try {
      return new LinkTarget(written, Kind.INSIDE, new OutputPath(path), fragment);
    } catch (IllegalArgumentException e) {
      return new LinkTarget(written, Kind.NOT_A_FILE, null, fragment);
    }
  }

  /** The path of {@code file} from the root, or null if it is above it. */
  private static @Nullable String join(String folder, String file) {
    String base = folder;
    String rest = file;
    while (true) {
      if (rest.startsWith("./")) {
        rest = rest.substring(2);
      } else if (rest.startsWith("../")) {
        if (base.isEmpty()) {
          return null;
        }
        rest = rest.substring(3);
        base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      } else {
        return base + rest;
      }
    }
  }

  /** Browsers drop line ends and tabs, trim control characters and take {@code \} for {@code /}. */
  private static String asBrowsersReadIt(String address) {
    int start = 0;
    int end = address.length();
    while (start < end && address.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && address.charAt(end - 1) <= ' ') {
      end--;
    }
    StringBuilder read = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = address.charAt(i);
      if (c != '\t' && c != '\n' && c != '\r') {
        read.append(c == '\\' ? '/' : c);
      }
    }
    return read.toString();
  }

  /** The scheme in small letters, or null if the address is relative. */
  private static @Nullable String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i == 0 ? null : address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !later)) {
        return null;
      }
    }
    return null;
  }

  private static String decode(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part; // not an escape; then it must be found as it is written
    }
  }
}

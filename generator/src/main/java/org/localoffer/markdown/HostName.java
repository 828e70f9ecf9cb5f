package org.localoffer.markdown;

import java.util.Locale;
import java.util.Set;

/** Names of computers in web and e-mail addresses. */
final class HostName {

  /** Longest host name and longest part of one (RFC 1035, 2.3.4). */
  private static final int MAX_LENGTH = 253;

  private static final int MAX_LABEL = 63;

  /** Endings that never leave a house or an office (RFC 6761, RFC 6762, ICANN 2024). */
  private static final Set<String> PRIVATE = Set.of("localhost", "local", "internal", "lan");

  private HostName() {}

  /** What is wrong with {@code host} as the name of a public computer; empty if nothing. */
  static String fault(String host) {
    if (host.isEmpty()) {
      return "it names no site";
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c > 0x7F) {
        return "\"" + host + "\" has letters that can pass for others";
      }
      if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
        return "\"" + host + "\" has a \"" + c + "\", which the name of a site cannot have";
      }
    }
    int dot = host.lastIndexOf('.');
    if (dot < 0) {
      return "\"" + host + "\" has no dot, so it names no public site";
    }
    if (host.length() > MAX_LENGTH || hasBadLabel(host)) {
      return "\"" + host + "\" has an empty or overlong part between its dots";
    }
    String ending = host.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (ending.length() < 2 || isDigit(ending.charAt(0)) || PRIVATE.contains(ending)) {
      return "\"" + host + "\" is not the name of a public site";
    }
    return "";
  }

  static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasBadLabel(String host) {
    int start = 0;
    while (start <= host.length()) {
      int dot = host.indexOf('.', start);
      int end = dot < 0 ? host.length() : dot;
      if (end == start || end - start > MAX_LABEL) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}

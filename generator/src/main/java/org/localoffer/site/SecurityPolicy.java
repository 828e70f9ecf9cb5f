package org.localoffer.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a browser may do on a page: the one source of the policy in each page and of the headers for
 * hosts.
 */
public final class SecurityPolicy {

  /**
   * The Content-Security-Policy of pages, in a {@code meta} element. {@code file:} lets Firefox
   * read the site's own scripts from a disk; over https no browser follows such an address. No
   * script connects to anything; {@code connect-src} is for tools inside of the browser, which read
   * {@code robots.txt} from the page (docs/decisions/0006-one-output.md).
   */
  public static final String OF_PAGES = String.join("; ", directives(" file:"));

  /**
   * What a host should send with every file, name and value. The policy is stricter than that of
   * pages, and says what a page cannot: that nobody may show the site in a frame.
   */
  public static final SequencedMap<String, String> HEADERS = headers();

  private SecurityPolicy() {}

  private static List<String> directives(String disk) {
    return List.of(
        "default-src 'none'",
        "script-src 'self'" + disk,
        "style-src 'self'" + disk,
        "img-src 'self'" + disk + " data:",
        "font-src 'self'" + disk,
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'" + disk);
  }

  private static SequencedMap<String, String> headers() {
    SequencedMap<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy", String.join("; ", directives("")) + "; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put(
        "Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    return Collections.unmodifiableSequencedMap(headers);
  }
}

package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The policy of pages lets tools inside of a browser ask the site for a file; the site's own
 * scripts ask for nothing but other scripts, and have no means to send anything.
 */
class NoScriptConnectsTest {

  private static final Pattern CONNECTION =
      Pattern.compile(
          "\\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|"
              + "RTCPeerConnection|importScripts)\\b|\\bimport\\s*\\(");

  @Test
  void noPublishedScriptConnects() throws Exception {
    Path site = SampleCounty.site();
    List<Path> scripts = List.of(site.resolve("assets"), site.resolve("search/reader.js"));
    int seen = 0;
    for (Path folder : scripts) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path script : files.filter(each -> each.toString().endsWith(".js")).toList()) {
          seen++;
          assertEquals(List.of(), connections(Files.readString(script)), script::toString);
        }
      }
    }
    assertTrue(seen >= 5, "scripts: " + seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.fetch(address)",
        "new XMLHttpRequest()",
        "navigator.sendBeacon('/typed', words)",
        "new WebSocket(a)",
        "import ('x.js')"
      })
  void connectionIsSeen(String script) {
    assertFalse(connections(script).isEmpty());
  }

  private static List<String> connections(String script) {
    return CONNECTION.matcher(script).results().map(hit -> hit.group()).toList();
  }
}
